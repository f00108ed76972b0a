import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { coveredRange } from '../../data/releases'
import { entriesOn } from '../../data/releases/releaseTable'
import { findProgram } from '../support/programs'
import { writeSeeder } from '../support/seeder'

const newest = coveredRange.to
const NEXT = 'v99.0.0'
const textOf = new Map(entriesOn(newest).map(({ code, text }) => [code, text]))

/** The newest covered release in the server's words, which differ from the catalogue for code 0. */
const released = new Map([...textOf, [0, 'Success']])

/** A made-up release after it: one number new, one gone, one moved, one reworded. */
const next = new Map([...released, [31509, 'The device is not allowed'], [30006, 'Nothing new']])
next.delete(38212)
next.set(36121, released.get(36120) ?? '')
next.delete(36120)

let checkout = ''

beforeEach(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'server-'))
})
afterEach(() => rmSync(checkout, { recursive: true, force: true }))

async function compare(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'scripts/compareRelease.mjs',
    ...args,
  ])
  return stdout
}

function commit(messages: ReadonlyMap<number, string>, tag: string): void {
  writeSeeder(checkout, messages)
  const git = (...args: string[]) => execFileSync('git', ['-C', checkout, ...args])
  git('init', '--quiet')
  git('add', '.')
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', tag)
  git('tag', tag)
}

const hasGit = findProgram('git') !== undefined

describe.skipIf(!hasGit)(
  'npm run compare-release (left out without git)',
  { timeout: 30_000 },
  () => {
    it('says what a made-up release changed', async () => {
      commit(released, newest)
      commit(next, NEXT)

      expect(await compare(checkout, NEXT)).toBe(
        [
          `${NEXT} has ${next.size} numbers; compared with ${newest}.`,
          '',
          'New (1)',
          '  31509  The device is not allowed',
          '',
          'Gone (1)',
          `  38212  ${textOf.get(38212)}`,
          '',
          'Moved (1)',
          `  [36120, 36121]  ${textOf.get(36120)}`,
          '',
          'Reworded, or with another meaning (1)',
          `  30006  ${textOf.get(30006)}`,
          '    now  Nothing new',
          '',
        ].join('\n'),
      )
    })

    it('says that the newest covered release is the same', async () => {
      commit(released, newest)

      expect(await compare(checkout, newest)).toContain(
        'Numbers and English messages are the same.',
      )
    })

    it('compares a checkout without history with the catalogue, and says so', async () => {
      writeSeeder(checkout, released)
      const report = await compare(checkout)

      expect(report).toContain(`The checkout lacks the tag ${newest}`)
      expect(report).toContain('0  Successful\n    now  Success\n')
    })

    it('refuses a folder that is not a checkout of the server', async () => {
      await expect(compare(checkout)).rejects.toThrow('is not a checkout of the server')
    })
  },
)
