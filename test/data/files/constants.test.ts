import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { codesTs } from '../../../data/files/codesTs'
import { errorCodePhp } from '../../../data/files/errorCodePhp'
import type { ConstantTable } from '../../../data/files/constants'
import { knowledgeFor } from '../../../data/knowledge'
import { coveredRange } from '../../../data/releases'
import { entriesOn } from '../../../data/releases/releaseTable'
import { fileAt } from '../../support/builtFiles'
import { findProgram } from '../../support/programs'
import { findComplaints, runModule } from '../../support/typescript'

const CASE = /^ {4}case ([A-Z0-9_]+) = (\d+);$/gm
const phpProgram = findProgram('php')

const published = entries.map(({ code }): [string, number] => [knowledgeFor(code).name, code])
const made: ConstantTable = {
  about: ['Codes of the library.'],
  constants: [
    { name: 'SUCCESS', code: 0, text: 'Done', reaction: 'use-the-data' },
    { name: 'BOOK_GONE', code: 61001, text: 'Not here */ ?> "$a"', reaction: 'remove-from-view' },
  ],
}

/** Modules and programs that use them. */
const MODULES: Readonly<Record<string, string>> = {
  '/made/codes.ts': fileAt('/codes.ts'),
  '/made/latest/codes.ts': fileAt('/latest/codes.ts'),
  '/made/odd.ts': codesTs(made),
  '/made/use.ts': `
    import { ErrorCode, isErrorCode, reactions, type Reaction } from './codes'
    const code: number = ErrorCode.TOKEN_EXPIRED
    export const reaction: Reaction | null = isErrorCode(code) ? reactions[code] : null
    export const isSignIn = reaction === 'sign-in-again'`,
  '/made/misuse.ts': `
    import type { ErrorCode } from './codes'
    export const code: ErrorCode = 31999`,
}

const casesIn = (php: string) =>
  [...php.matchAll(CASE)].map(([, name, code]): [string, number] => [name ?? '', Number(code)])

describe('codes.ts', () => {
  it(
    'compiles in strict mode, lets a program branch on reactions, and knows what it lacks',
    { timeout: 30_000 },
    () => {
      expect(findComplaints(MODULES, 'lib.es2017.d.ts')).toEqual({
        '/made/codes.ts': [],
        '/made/latest/codes.ts': [],
        '/made/odd.ts': [],
        '/made/use.ts': [],
        '/made/misuse.ts': [expect.stringContaining("'31999' is not assignable")],
      })
    },
  )

  it('has every code of the published table by its name, and its reaction', async () => {
    const { ErrorCode, reactions } = await runModule(fileAt('/codes.ts'))

    expect(Object.entries(ErrorCode ?? {})).toEqual(published)
    expect(reactions).toEqual(
      Object.fromEntries(entries.map(({ code }) => [code, knowledgeFor(code).reaction])),
    )
  })

  it('has the numbers of the newest release in /latest/', async () => {
    const { ErrorCode } = await runModule(fileAt('/latest/codes.ts'))

    expect(ErrorCode).toMatchObject({
      TOKEN_EXPIRED: 31504,
      EDITING_ONLY_BY_AUTHOR: 38101,
      DRAFT_IN_REVIEW_NOT_EDITABLE: 38102,
      COMMENT_PRIVACY_FIXED: 38110,
    })
    expect(Object.values(ErrorCode ?? {})).toEqual(
      entriesOn(coveredRange.to).map(({ code }) => code),
    )
  })

  it('says for which servers it holds', () => {
    expect(fileAt('/codes.ts')).toContain('server v3.1.0 to v3.2.1')
    expect(fileAt('/latest/codes.ts')).toContain(coveredRange.to)
  })
})

describe('ErrorCode.php', () => {
  const php = fileAt('/ErrorCode.php')

  it('has every code of the published table by its name', () => {
    expect(casesIn(php)).toEqual(published)
  })

  it('has the numbers of the newest release in /latest/', () => {
    expect(casesIn(fileAt('/latest/ErrorCode.php')).map(([, code]) => code)).toEqual(
      entriesOn(coveredRange.to).map(({ code }) => code),
    )
  })

  it('gives each case one reaction', () => {
    const [, match = ''] = php.split('return match ($this) {')
    const reactionOfName = new Map(
      [...match.matchAll(/((?: {12}self::\w+,\n)+) {16}=> '([a-z-]+)',\n/g)].flatMap(
        ([, cases = '', reaction]) =>
          [...cases.matchAll(/self::(\w+),/g)].map(([, name]) => [name, reaction] as const),
      ),
    )

    expect(reactionOfName.size).toBe(entries.length)
    for (const { code } of entries) {
      const { name, reaction } = knowledgeFor(code)
      expect([name, reactionOfName.get(name)]).toEqual([name, reaction])
    }
  })

  it('opens once, never closes, and closes every brace', () => {
    for (const text of [php, errorCodePhp(made)]) {
      expect(text.startsWith('<?php\n')).toBe(true)
      expect(text).not.toContain('?>')
      expect(text.match(/^\s*\/\*\*.*\*\/.*$/gm)).toEqual(
        text.match(/^\s*\/\*\* (?:(?!\*\/).)+ \*\/$/gm),
      )
      const bare = text.replace(/\/\*\*.*\*\/|\/\/.*/g, '')
      expect(bare.split('{').length).toBe(bare.split('}').length)
    }
  })

  it.skipIf(!phpProgram)('is valid PHP (left out without php)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'error-code-'))
    const file = join(folder, 'ErrorCode.php')
    for (const text of [php, fileAt('/latest/ErrorCode.php'), errorCodePhp(made)]) {
      writeFileSync(file, text)
      const { stdout } = spawnSync(phpProgram ?? '', ['-l', file], { encoding: 'utf8' })
      expect(stdout).toContain('No syntax')
    }
    rmSync(folder, { recursive: true })
  })
})
