import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createExplain } from '../../data/explain/createExplain'
import { gatherFacts } from '../../data/explain/facts'
import { siteFiles } from '../../data/files'
import { findByCode, findCategory, isErrorCode } from '../../data/catalogue/lookup'
import { coveredRange, versionDependentNumbers } from '../../data/releases'
import { examplesIn, readPage } from '../support/pageExamples'
import { findProgram } from '../support/programs'
import { listen, type Served } from '../support/serveSite'
import { runModule } from '../support/typescript'

const examples = examplesIn(readPage('data.md'))
const sourcesIn = (wanted: string) =>
  examples.filter(({ language }) => language === wanted).map(({ source }) => source)

const newest = coveredRange.to.slice(1)
const BASE = '/errors'
/** Where the server answers as Fresns does. */
const RESPONSE_PATH = '/api/fresns/v1/editor/post/publish'
const bash = findProgram('bash')
const hasTools = bash !== undefined && ['curl', 'jq'].every((tool) => findProgram(tool))

let server: Served
let site = ''

beforeAll(async () => {
  let files: ReadonlyMap<string, string> = new Map()
  const answering = createServer((request, response) => {
    if (request.url === BASE + RESPONSE_PATH) {
      response.writeHead(200, { 'Fresns-Version': '3.2.1' }).end('{"code":38104,"data":null}')
      return
    }
    const content = files.get((request.url ?? '').replace(BASE, ''))
    response.writeHead(content === undefined ? 404 : 200).end(content)
  })
  server = await listen(answering, 0, BASE)
  site = server.url
  files = siteFiles((path) => site + path)
})

afterAll(() => server.stop())

describe('the examples of the page "Use the data"', () => {
  it('are one that uses the module, one in TypeScript and three for a shell', () => {
    expect(examples.map(({ language }) => language)).toEqual(['js', 'ts', 'sh', 'sh', 'sh'])
  })
})

describe('the example with the module', () => {
  it('warns about the code of a response, with its reaction and its page', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const explain = createExplain(gatherFacts((path) => site + path))
    const [, body = ''] = /^import .+\n([^]*)$/.exec(sourcesIn('js').join('\n')) ?? []
    const run = Function('explain', 'fetch', 'endpoint', `return (async () => {${body}})()`)
    const headers = { 'Fresns-Version': '3.6.2' }
    await run(explain, () => Promise.resolve(Response.json({ code: 38104 }, { headers })), '/')

    expect(warn).toHaveBeenCalledWith(38104, 'wait-for-review', `${site}/38104?v=3.6.2`)
    warn.mockRestore()
  })
})

describe('the example in TypeScript', () => {
  type Explain = (code: number, version: string | null, site: string) => Promise<unknown>

  /** Runs it with `request` as the address of a server’s response. */
  async function runExample(): Promise<{ explain: Explain; printed: readonly unknown[] }> {
    const surroundings = `const site = '${site}', request = '${site}${RESPONSE_PATH}'\n`
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const { explain } = await runModule(surroundings + sourcesIn('ts').join('\n'))
    const printed = log.mock.calls.flat()
    log.mockRestore()
    if (typeof explain !== 'function') throw new Error('The example exports no function "explain"')
    return { explain: (...input) => explain(...input), printed }
  }

  it('says what the code of a response means in the version that the response names', async () => {
    const { printed } = await runExample()

    expect(printed).toEqual([`${findByCode(38104).message} (${site}/38104?v=3.2.1)`])
  })

  it.each([
    [38104, '3.6.2', findByCode(38103).message, '3.6.2'],
    [37303, '2.21.4', findByCode(37404).message, '2.21.4'],
    [38104, null, findByCode(38103).message, newest],
    [38104, '3.99.0', findByCode(38103).message, newest],
  ])('explains %i on version %j', async (code, version, message, shownVersion) => {
    const { explain } = await runExample()

    expect(await explain(code, version, site)).toBe(
      `${message} (${site}/${code}?v=${shownVersion})`,
    )
  })

  it('says that a number is not in use', async () => {
    const { explain } = await runExample()

    expect(await explain(38110, '3.2.1', site)).toBe('38110 is not in use in this version')
  })
})

describe.skipIf(!hasTools)('the examples for a shell (left out without bash, curl, jq)', () => {
  async function run(script: string): Promise<string> {
    const env = { PATH: process.env['PATH'], SITE: site }
    const { stdout } = await promisify(execFile)(bash ?? '', ['-euo', 'pipefail', '-c', script], {
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

  it('list the codes that mean something else in another release', async () => {
    const lines = versionDependentNumbers.filter(isErrorCode).map((code) => `${code}\n`)

    expect(await run(differ)).toBe(lines.join(''))
  })

  it('list the codes of a category', async () => {
    const lines = findCategory('headers').entries.map(
      ({ code, message }) => `${code}\t${message}\n`,
    )

    expect(await run(list)).toBe(lines.join(''))
  })
})
