import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { createExplain } from '../../../data/explain/createExplain'
import { gatherFacts } from '../../../data/explain/facts'
import { siteFiles } from '../../../data/files'
import { findCategory } from '../../../data/catalogue/lookup'
import { readFacts } from '../../support/facts'
import { factualReleases } from '../../support/factualReleases'

const page = readFileSync(new URL('../../../docs/data.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/^```(?<language>\w+)\n(?<source>[^]*?)^```$/gm)].map(
  ({ groups }) => ({ language: groups?.['language'], source: groups?.['source'] ?? '' }),
)
const sourcesIn = (wanted: string) =>
  examples.filter(({ language }) => language === wanted).map(({ source }) => source)

const BASE = '/errors'
const hasTools = ['bash', 'curl', 'jq'].every(
  (tool) => spawnSync(tool, ['--version']).error === undefined,
)

let server: Server
let site = ''

beforeAll(async () => {
  let files: ReadonlyMap<string, string> = new Map()
  server = createServer((request, response) => {
    const content = files.get((request.url ?? '').replace(BASE, ''))
    response.writeHead(content === undefined ? 404 : 200).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  site = `http://127.0.0.1:${address.port}${BASE}`
  files = siteFiles((path) => site + path)
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('the examples of the page "Use the data"', () => {
  it('are one that uses the module, one in TypeScript and three for a shell', () => {
    expect(examples.map(({ language }) => language)).toEqual(['js', 'ts', 'sh', 'sh', 'sh'])
  })
})

describe('the example with the module', () => {
  it('warns of the code of a response and of its page', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const explain = createExplain(gatherFacts((path) => site + path))
    const [, body = ''] = /^import .+\n([^]*)$/.exec(sourcesIn('js').join('\n')) ?? []
    const run = Function('explain', 'fetch', 'endpoint', `return (async () => {${body}})()`)
    const headers = { 'Fresns-Version': '3.6.2' }
    await run(explain, () => Promise.resolve(Response.json({ code: 38104 }, { headers })), '/')

    expect(warn).toHaveBeenCalledWith(38104, `${site}/38104?v=3.6.2`)
    warn.mockRestore()
  })
})

describe('the example in TypeScript', () => {
  async function explain(code: number): Promise<unknown> {
    const { outputText } = ts.transpileModule(sourcesIn('ts').join('\n'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    })
    const module: unknown = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputText)}`
    )
    if (typeof module !== 'object' || module === null || !('explain' in module))
      throw new Error('The example exports no "explain"')
    if (typeof module.explain !== 'function') throw new Error('"explain" is no function')
    return module.explain(code, site)
  }

  it('gives the message and the page of a code', async () => {
    expect(await explain(31303)).toBe(`Signature expired (${site}/31303)`)
  })

  it('says that a number is not in the table', async () => {
    expect(await explain(39999)).toBe('39999 is not in the table')
  })
})

describe.skipIf(!hasTools)('the examples for a shell (left out without bash, curl, jq)', () => {
  async function run(script: string): Promise<string> {
    const env = { PATH: process.env['PATH'], SITE: site }
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], {
      env,
    })
    return stdout
  }

  const [lookUp = '', differ = '', list = ''] = sourcesIn('sh')

  it('look up a code', async () => {
    expect(await run(lookUp)).toBe(
      'Login token is no longer valid, please login again (Token not enabled or expired) ' +
        `${site}/31504\n`,
    )
  })

  it('list the codes that mean something else on another release', async () => {
    const tables = factualReleases.map(readFacts)
    const lines = entries
      .filter(({ code }) => tables.some((table) => (table.get(code) ?? code) !== code))
      .map(({ code }) => `${code}\n`)

    expect(lines).toHaveLength(29)
    expect(await run(differ)).toBe(lines.join(''))
  })

  it('list the codes of a category', async () => {
    const lines = findCategory('headers').entries.map(
      ({ code, message }) => `${code}\t${message}\n`,
    )

    expect(await run(list)).toBe(lines.join(''))
  })
})
