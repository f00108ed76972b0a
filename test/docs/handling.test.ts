import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entries } from '../../data/catalogue/entries'
import { knowledgeFor } from '../../data/knowledge'
import { reactionGroups, reactionsElsewhere } from '../../data/knowledge/reactions'
import { releaseRecords } from '../../data/files/releaseFiles'
import { coveredRange } from '../../data/releases'
import { absoluteUrl, fileAt } from '../support/builtFiles'
import { examplesIn, readPage } from '../support/pageExamples'
import { findProgram } from '../support/programs'
import { findComplaints, runModule } from '../support/typescript'

const page = readPage('handling.md')
const examples = new Map(examplesIn(page).map(({ language, source }) => [language, source]))
const handlers = ['ts', 'php', 'swift', 'kotlin', 'dart']
const sourceIn = (language: string) => examples.get(language) ?? ''

const reactions: Readonly<Record<string, string>> = Object.fromEntries(
  entries.map(({ code }) => [code, knowledgeFor(code).reaction]),
)

/** Responses, and what the app is told to do. */
const answers = [
  [{ code: 0, message: 'Successful', data: { id: 7 } }, ['proceed', { id: 7 }]],
  [{ code: 0, message: null, data: null }, ['proceed', null]],
  [
    { code: 0, message: '[37102] No groups', data: { list: [] } },
    ['hint', 'No groups', { list: [] }],
  ],
  [{ code: 0, message: '(37102) No groups', data: [] }, ['hint', 'No groups', []]],
  [{ code: 0, message: '[Note] Saved', data: null }, ['proceed', null]],
  [{ code: 34401, message: 'Already connected', data: null }, ['reload']],
  [{ code: 38200, message: 'In review', data: null }, ['reload']],
  [{ code: 31504, message: 'Token expired', data: null }, ['signIn']],
  [{ code: 31601, message: 'No user', data: null }, ['chooseUser']],
  [{ code: 36119, message: 'Too often', data: null }, ['tryLater', 'Too often']],
  [{ code: 36103, message: 'No role' }, ['hide', 'No role']],
  [{ code: 36104, message: 'No right', data: ['Email'] }, ['show', 'No right']],
  [{ code: 37400, message: 'No such post', data: null }, ['hide', 'No such post']],
  [{ code: 31302, message: 'Wrong signature', data: null }, ['report', 31302, 'Wrong signature']],
  [{ code: 10000, message: 'Field missing', data: null }, ['report', 10000, 'Field missing']],
  [{ code: 34304, message: 'Wrong password', data: null }, ['show', 'Wrong password']],
] as const
const noAnswers = ['<h1>Not Found</h1>', '{"message":"Server Error"}', 'null', '[]', '{"code":"0"}']

/** What a handler calls for each name in its switch. */
function readBranches(source: string): Readonly<Record<string, string>> {
  const branches: Record<string, string> = {}
  let names: string[] = []
  const switched = source.slice(source.search(/^\s*(?:switch|match|when) /m)).replace(/.*\n/, '')
  for (const [, name, call] of switched.matchAll(/['"]([a-z-]+)['"]|app(?:\.|->)(\w+)\(/g)) {
    if (name) names.push(name)
    for (const one of call ? names : []) branches[one] = call ?? ''
    if (call) names = []
  }
  return branches
}

describe('the page for client developers', () => {
  it('has a command and a handler in five languages, each of less than fifty lines', () => {
    expect([...examples.keys()]).toEqual(['sh', ...handlers])
    for (const language of handlers)
      expect(sourceIn(language).split('\n').length, language).toBeLessThan(50)
  })

  it('names no anchor twice', () => {
    const anchors = [
      ...[...page.matchAll(/\{#(?<anchor>[\w-]+)\}/g)].map(({ groups }) => groups?.['anchor']),
      ...reactionGroups.flatMap(({ id, reactions }) => [id, ...reactions.map(({ id }) => id)]),
    ]

    expect(anchors).toEqual([...new Set(anchors)])
  })

  it('leads to reactions that exist', () => {
    const ids = reactionGroups.flatMap(({ reactions }) => reactions.map(({ id }) => `#${id}`))
    const links = [...page.matchAll(/\((?<anchor>#[\w-]+)\)/g)].map(
      ({ groups }) => groups?.['anchor'] ?? '',
    )

    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect(['#a-handler', ...ids]).toContain(link)
  })
})

describe('the handlers', () => {
  it('know only reactions that exist', () => {
    const ids = reactionGroups.flatMap(({ reactions }) => reactions.map(({ id }) => id))

    for (const name of Object.keys(readBranches(sourceIn('ts'))))
      expect([...ids, 'unknown']).toContain(name)
  })

  it.each(handlers)('do the same in %s', (language) => {
    const branches = readBranches(sourceIn(language))

    expect(Object.keys(branches).length).toBeGreaterThan(10)
    expect(branches).toEqual(readBranches(sourceIn('ts')))
  })
})

describe('the handler in TypeScript', () => {
  it('compiles under the strictest checks', { timeout: 30_000 }, () => {
    expect(findComplaints({ '/handler.ts': sourceIn('ts') })).toEqual({ '/handler.ts': [] })
  })

  async function handle(body: string): Promise<unknown> {
    const exported = await runModule(sourceIn('ts'))
    if (typeof exported['handle'] !== 'function')
      throw new Error('The example exports no function "handle"')
    const calls: unknown[] = []
    const app = new Proxy(
      {},
      {
        get:
          (_, name) =>
          (...values: unknown[]) =>
            calls.push([name, ...values]),
      },
    )
    exported['handle'](body, reactions, app)
    return calls
  }

  it.each(answers)('reads %j', async (answer, call) => {
    expect(await handle(JSON.stringify(answer))).toEqual([call])
  })

  it.each(noAnswers)('refuses %j', async (body) => {
    await expect(handle(body)).rejects.toThrow()
  })
})

const php = findProgram('php')

describe.skipIf(!php)('the handler in PHP (left out without php)', () => {
  const recorder = fileURLToPath(new URL('../support/recordHandlerCalls.php', import.meta.url))
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'handler-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('reads and refuses the same', () => {
    const bodies = [...answers.map(([answer]) => JSON.stringify(answer)), ...noAnswers]
    const handler = path.join(folder, 'handler.php')
    writeFileSync(handler, sourceIn('php'))
    const { stdout, stderr, status } = spawnSync(php ?? '', [recorder, handler], {
      input: JSON.stringify({ reactions, bodies }),
      encoding: 'utf8',
    })

    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(JSON.parse(stdout)).toEqual([
      ...answers.map(([, call]) => [call]),
      ...noAnswers.map(() => 'refused'),
    ])
  })
})

const hasJq = findProgram('jq') !== undefined

describe.skipIf(!hasJq)('the command for the reactions (left out without jq)', () => {
  const [, path = '', filter = ''] = /\$SITE(\S+)".*?jq '([^']+)'/s.exec(sourceIn('sh')) ?? []
  const { stdout } = spawnSync('jq', [filter], { input: fileAt(path), encoding: 'utf8' })
  const newest: Readonly<Record<string, string>> = JSON.parse(stdout || '{}')

  it('gives the reaction of each number of the newest release', () => {
    const records = releaseRecords(coveredRange.to, absoluteUrl)

    expect(newest).toEqual(
      Object.fromEntries(records.map(({ code, reaction }) => [code, reaction])),
    )
  })

  it('follows a meaning to its new number', () => {
    expect([newest[38101], newest[38102]]).toEqual(['only-the-owner', 'wait-for-review'])
  })
})

describe('the table of numbers of other layers', () => {
  /** The numbers in a cell: `21000` to `21011`, or some one by one. */
  function numbersIn(cell: string): number[] {
    const numbers = [...cell.matchAll(/\d{5}/g)].map(([digits]) => Number(digits))
    const [first = 0, last = 0] = numbers
    return cell.includes('` to `')
      ? Array.from({ length: last - first + 1 }, (_, at) => first + at)
      : numbers
  }

  it('calls for the reactions that the files know', () => {
    const rows = [...page.matchAll(/^\| (.*?`\d{5}`.*?) \|.*\(#([a-z-]+)\) *\|$/gm)]
    const written = new Map<number, string | undefined>()
    for (const [, cell = '', reaction] of rows)
      for (const number of numbersIn(cell)) if (!written.has(number)) written.set(number, reaction)

    expect(rows).toHaveLength(4)
    expect(Object.fromEntries(written)).toEqual(reactionsElsewhere)
  })
})
