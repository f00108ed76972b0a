import { describe, expect, it } from 'vitest'
import { catalogue, entries } from '../../../data/catalogue/entries'
import { eras } from '../../../data/releases'
import { neighboursOf } from '../../../data/releases/neighbours'
import { entriesOn, linesAround, type TableRelease } from '../../../data/releases/releaseTable'

const neighboursOn = (number: number, release: TableRelease) =>
  neighboursOf(number, linesAround(number, release))
const codesAround = (number: number, release: TableRelease = null) =>
  neighboursOn(number, release).map(({ code }) => code)

const tables: readonly (readonly [string, TableRelease])[] = [
  ['the published table', null],
  ...eras.map(({ to }) => [to, to] as const),
]

describe('the neighbours of a code', () => {
  it('are the three before it and the three behind it', () => {
    expect(codesAround(31504)).toEqual([31501, 31502, 31503, 31505, 31506, 31507])
  })

  it('are only those behind it for the first of a category', () => {
    expect(codesAround(31000)).toEqual([31101, 31102, 31103])
  })

  it('are only those before it for the last of a category', () => {
    expect(codesAround(38212)).toEqual([38209, 38210, 38211])
  })

  it('end with the sub-group', () => {
    expect(codesAround(36200)).toEqual([36201, 36202])
  })

  it('are of the same category and sub-group, for every code', () => {
    const strangers = entries.flatMap((entry) =>
      neighboursOn(entry.code, null).filter(
        ({ category, subGroup }) =>
          category?.slug !== entry.category?.slug || subGroup?.slug !== entry.subGroup?.slug,
      ),
    )

    expect(strangers).toEqual([])
  })

  it('are none for success', () => {
    expect(codesAround(0)).toEqual([])
  })
})

describe('the neighbours of a number on a release', () => {
  it('are the lines of that release', () => {
    expect(neighboursOn(38104, 'v3.6.2')).toEqual(
      entriesOn('v3.6.2').filter(({ code }) => code !== 38104 && code >= 38101 && code <= 38107),
    )
  })

  it('count a number that the published table lacks', () => {
    expect(codesAround(38109, 'v3.6.2')).toEqual([38106, 38107, 38108, 38110])
    expect(codesAround(37303, 'v2.21.4')).toEqual([37300, 37301, 37302])
  })

  it('are there for a number that the release lacks', () => {
    expect(codesAround(36301, 'v2.0.0')).toContain(36302)
    expect(codesAround(37202, 'v2.0.0')).toEqual([37200, 37201])
  })

  it.each(['v2.0.0', 'v3.0.0'] as const)('leave out what %s lacks', (release) => {
    expect(codesAround(34113, release)).not.toContain(34114)
  })
})

describe.each(tables)('the neighbours of every number on %s', (_, release) => {
  const numbers = [...entries, ...entriesOn(release)].map(({ code }) => code)

  it('are lines of the release whose numbers belong to the same table', () => {
    const lines = new Set(entriesOn(release))
    const tableOf = (number: number) =>
      catalogue
        .flatMap(({ sections, ...category }) =>
          sections.map(({ subGroup }) => subGroup?.prefix ?? category.prefix),
        )
        .find((prefix) => String(number).startsWith(String(prefix)))
    const strangers = numbers.flatMap((number) =>
      neighboursOn(number, release).filter(
        (line) => !lines.has(line) || tableOf(line.code) !== tableOf(number),
      ),
    )

    expect(strangers).toEqual([])
  })

  it('stand in the order of the table without the number itself', () => {
    const disordered = numbers.filter((number) => {
      const codes = codesAround(number, release)
      return codes.includes(number) || codes.some((code, at) => code <= (codes[at - 1] ?? 0))
    })

    expect(disordered).toEqual([])
  })
})
