import { describe, expect, expectTypeOf, it } from 'vitest'
import { catalogue, entries, successEntry } from '../../../data/catalogue/entries'
import type { ReleaseTag } from '../../../data/releases'
import { findByCode, findCategory, findSubGroup, isErrorCode } from '../../../data/catalogue/lookup'
import {
  compareNumber,
  differingNumbers,
  entriesOn,
  entryMeaning,
  entryOn,
  linesAround,
  tableRows,
  type ComparedNumber,
  type TableRelease,
} from '../../../data/releases/releaseTable'
import { readFacts } from '../../support/facts'
import {
  byNumber,
  factualMeaning,
  factualReleases,
  possibleNumbers,
  publishedFacts,
} from '../../support/factualReleases'
import { lineOn } from '../../support/lineOn'

/** The tables of the site: success, the categories without sub-groups, and each sub-group. */
const tables = [
  [successEntry],
  ...catalogue.flatMap(({ sections }) => sections.map((section) => section.entries)),
]
const rowsOfAllTables = (release: TableRelease) =>
  tables.flatMap((table) => tableRows(table, release))

const numbersIn = (lines: readonly { readonly code: number }[]) => lines.map(({ code }) => code)
const rowNumbers = (rows: readonly ComparedNumber[]) => rows.map(({ number }) => number)

const answered: readonly (readonly [string, TableRelease])[] = [
  ['the published table', null],
  ...factualReleases.map((release) => [release, release] as const),
]

describe.each(answered)('the numbers of %s', (_, release) => {
  const expected = release === null ? publishedFacts : readFacts(release)
  const isPublished = (number: number) => expected.get(number) === publishedFacts.get(number)

  it('mean what the facts say, and every other number means nothing', () => {
    const answers = possibleNumbers.flatMap((number) => {
      const entry = entryOn(number, release)
      return entry ? [[number, factualMeaning(entry)] as const] : []
    })

    expect(byNumber(answers)).toEqual(byNumber(expected))
  })

  it('are listed once each, in ascending order', () => {
    expect(entriesOn(release).map((entry) => [entry.code, factualMeaning(entry)])).toEqual(
      byNumber(expected),
    )
  })

  it('come with the published words of their meaning, to the character', () => {
    const reworded = entriesOn(release).filter(
      ({ published, message, text, note }) =>
        published !== null &&
        (message !== published.message || text !== published.text || note !== published.note),
    )

    expect(reworded).toEqual([])
  })

  it('are found by their meanings', () => {
    const places = new Map([...expected].map(([number, meaning]) => [meaning, number]))

    expect(entries.map((entry) => entryMeaning(entry, release)?.code)).toEqual(
      entries.map(({ code }) => places.get(code)),
    )
  })

  it('are the same as published exactly where the facts say so', () => {
    const numbers = [...new Set([...publishedFacts.keys(), ...expected.keys()])]

    expect(numbers.map((number) => [number, compareNumber(number, release).isSame])).toEqual(
      numbers.map((number) => [number, isPublished(number)]),
    )
  })

  it('are listed where they differ from the published table', () => {
    expect([...differingNumbers(release)].sort((a, b) => a - b)).toEqual(
      possibleNumbers.filter((number) => !isPublished(number)),
    )
  })

  it('stand in the rows of all tables together, beside those that are missing', () => {
    const rows = rowsOfAllTables(release)
    const there = rows.flatMap(({ number, entry }) =>
      entry ? [[number, factualMeaning(entry)] as const] : [],
    )
    const missing = rowNumbers(rows.filter(({ entry }) => !entry))

    expect(byNumber(there)).toEqual(byNumber(expected))
    expect(missing).toEqual(numbersIn(entries).filter((code) => !expected.has(code)))
  })

  it('stand in no two rows', () => {
    const numbers = rowNumbers(rowsOfAllTables(release))

    expect(numbers).toEqual([...new Set(numbers)])
  })

  it('stand in rows that name both sides', () => {
    const rows = rowsOfAllTables(release)

    expect(rows).toEqual(
      rows.map(({ number }) => ({
        number,
        entry: entryOn(number, release),
        published: findByCode(number),
        isSame: isPublished(number),
      })),
    )
  })

  it('stand in ascending rows, in the table to whose digits they belong', () => {
    const misplaced = tables.filter((table) => {
      const numbers = rowNumbers(tableRows(table, release))
      const { category, subGroup } = table[0] ?? {}
      const digits = String(subGroup?.prefix ?? category?.prefix ?? 0)
      return numbers.some(
        (number, at) => number <= (numbers[at - 1] ?? -1) || !String(number).startsWith(digits),
      )
    })

    expect(misplaced).toEqual([])
  })

  it('stand in the same rows when a whole category is one table', () => {
    for (const category of catalogue)
      expect(tableRows(category.entries, release)).toEqual(
        category.sections.flatMap((section) => tableRows(section.entries, release)),
      )
  })

  it('stand with the lines of their table around them', () => {
    const elsewhere = tables.filter((table) => {
      const rows = tableRows(table, release)
      const lines = rows.flatMap(({ entry }) => entry ?? [])
      return rows.some(({ number }) => {
        const around = linesAround(number, release)
        return around.length !== lines.length || around.some((line, at) => line !== lines[at])
      })
    })

    expect(elsewhere).toEqual([])
  })
})

describe('the published table', () => {
  it('is every entry of the catalogue, under its own code', () => {
    expect(entriesOn(null)).toEqual(entries.map((entry) => ({ ...entry, published: entry })))
  })

  it('differs nowhere from itself', () => {
    expect(differingNumbers(null)).toEqual([])
  })

  it('has a row for each published number and no other', () => {
    expect(rowNumbers(rowsOfAllTables(null))).toEqual(numbersIn(entries))
  })
})

describe('a line of a release', () => {
  it('is the published one where nothing changed', () => {
    expect(entryOn(31504, 'v3.6.2')).toEqual({
      ...findByCode(31504),
      published: findByCode(31504),
    })
  })

  it('has the published words under its own number where the meaning moved', () => {
    expect(entryOn(38104, 'v3.6.2')).toEqual({
      ...findByCode(38103),
      code: 38104,
      published: findByCode(38103),
    })
  })

  it('is in our own words where the published table lacks the meaning', () => {
    expect(entryOn(38101, 'v3.6.2')).toEqual({
      code: 38101,
      message: 'Editing refused: the content was written by somebody else',
      text: 'Editing refused: the content was written by somebody else',
      note: null,
      category: { slug: 'editor', title: 'Editor', prefix: 38 },
      subGroup: { slug: 'edit-validation', title: 'Edit Validation', prefix: 381 },
      published: null,
    })
  })

  it('is there for a number that the published table lacks', () => {
    expect(lineOn(37303, 'v2.21.4').published).toBe(findByCode(37404))
    expect(lineOn(38110, 'v3.3.0').published).toBe(findByCode(38109))
  })

  it.each([
    [37303, null],
    [37303, 'v3.0.0'],
    [38110, 'v3.2.1'],
    [34114, 'v3.0.0'],
    [31999, 'v3.6.2'],
    [-1, 'v3.6.2'],
    [31504.5, null],
    [Number.NaN, null],
    [Number.NaN, 'v3.6.2'],
  ] as const)('is not there for %d on %s', (number, release) => {
    expect(entryOn(number, release)).toBeUndefined()
  })

  it('belongs to a covered release or to the published table', () => {
    expectTypeOf(entryOn).parameter(1).toEqualTypeOf<ReleaseTag | null>()
  })
})

describe('the line with a published meaning', () => {
  it('is where the meaning went', () => {
    expect(entryMeaning(findByCode(38104), 'v3.6.2')?.code).toBe(38105)
    expect(entryMeaning(findByCode(37404), 'v2.21.4')?.code).toBe(37303)
  })

  it('is none where the meaning was still to come', () => {
    expect(entryMeaning(findByCode(34114), 'v3.0.0')).toBeUndefined()
  })
})

describe('a number of a release beside the published one', () => {
  it('is the same where both say the same', () => {
    expect(compareNumber(31504, 'v2.0.0')).toEqual({
      number: 31504,
      entry: entryOn(31504, 'v2.0.0'),
      published: findByCode(31504),
      isSame: true,
    })
  })

  it('differs where the release means something else', () => {
    expect(compareNumber(38104, 'v3.6.2')).toMatchObject({
      entry: { text: findByCode(38103).text },
      published: { text: findByCode(38104).text },
      isSame: false,
    })
  })

  it('differs where the release says it in our own words', () => {
    expect(compareNumber(38101, 'v3.6.2').isSame).toBe(false)
  })

  it('differs where only one of both has it', () => {
    expect(compareNumber(34114, 'v3.0.0')).toMatchObject({ entry: undefined, isSame: false })
    expect(compareNumber(38110, 'v3.6.2')).toMatchObject({ published: undefined, isSame: false })
  })
})

describe('the rows of a table', () => {
  const editValidation = findSubGroup('editor', 'edit-validation')?.entries ?? []
  const geotag = findSubGroup('contents', 'geotag')?.entries ?? []

  it('have a further one for a number that only the release has', () => {
    expect(rowNumbers(tableRows(editValidation, 'v3.6.2'))).toEqual([
      ...numbersIn(editValidation),
      38110,
    ])
    expect(rowNumbers(tableRows(geotag, 'v2.21.4'))).toEqual([...numbersIn(geotag), 37303])
  })

  it('have none for it in other tables', () => {
    const further = tables
      .filter((table) => table[0] !== editValidation[0])
      .flatMap((table) => tableRows(table, 'v3.6.2'))
      .filter(({ number }) => !isErrorCode(number))

    expect(further).toEqual([])
  })

  it('have no line where the release lacks a published number', () => {
    const rows = tableRows(findCategory('accounts').entries, 'v3.0.0')

    expect(rows.filter(({ entry }) => !entry)).toEqual([compareNumber(34114, 'v3.0.0')])
  })

  it('are none for no table', () => {
    expect(tableRows([], 'v3.6.2')).toEqual([])
  })
})

describe('the lines around a number', () => {
  it('are those of its table, the number included', () => {
    expect(numbersIn(linesAround(37302, null))).toEqual([37300, 37301, 37302])
  })

  it('are there for a number that the release lacks', () => {
    expect(entryOn(37202, 'v2.0.0')).toBeUndefined()
    expect(numbersIn(linesAround(37202, 'v2.0.0'))).toEqual([37200, 37201])
  })

  it('are there for a number that the published table lacks', () => {
    expect(numbersIn(linesAround(37303, 'v2.21.4'))).toEqual([37300, 37301, 37302, 37303])
  })

  it('are success alone for success', () => {
    expect(numbersIn(linesAround(0, 'v2.0.0'))).toEqual([0])
  })

  it.each([-1, Number.NaN])('are none for %d', (number) => {
    expect(linesAround(number, 'v3.6.2')).toEqual([])
  })
})
