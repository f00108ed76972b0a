import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { categories, success } from '../../../data/catalogue/lines'
import { findCatalogueFaults } from '../../../data/checks/checkCatalogue'
import type { CategorySource, CodeSource } from '../../../data/catalogue/types'

type Codes = readonly CodeSource[]

const published: readonly CategorySource[] = categories
const listsOf = ({ codes, subGroups }: CategorySource): readonly Codes[] =>
  codes ? [codes] : subGroups.map((subGroup) => subGroup.codes)

const places = published.flatMap((category) =>
  listsOf(category).flatMap((list) =>
    list.map((source, at) => ({ source, next: list[at + 1], slug: category.slug })),
  ),
)
const anyPlace = fc.constantFrom(...places)

/** The catalogue with every list of codes changed. */
function changed(change: (codes: Codes, slug: string) => Codes): CategorySource[] {
  return published.map((category) =>
    category.codes
      ? { ...category, codes: change(category.codes, category.slug) }
      : {
          ...category,
          subGroups: category.subGroups.map((subGroup) => ({
            ...subGroup,
            codes: change(subGroup.codes, category.slug),
          })),
        },
  )
}

const replaced = (source: CodeSource, ...others: Codes) =>
  changed((codes) => codes.flatMap((one) => (one === source ? others : [one])))

/** What the check says of a catalogue: file and code of each fault. */
const faultsIn = (catalogue: readonly CategorySource[]) =>
  findCatalogueFaults(success, catalogue).map(({ file, code }) => ({ file, code }))

/** Finds the file of a code by reading the files. */
function fileWith(code: number): string | undefined {
  const line = new RegExp(`\\[\\s*${code},`)
  return published
    .map(({ slug }) => `data/catalogue/lines/${slug}.ts`)
    .find((file) => line.test(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')))
}

describe('a random entry of the catalogue', () => {
  it('is reported with its file when it is there twice', () => {
    fc.assert(
      fc.property(anyPlace, ({ source }) => {
        expect(faultsIn(replaced(source, source, source))).toEqual([
          { file: fileWith(source[0]), code: source[0] },
        ])
      }),
    )
  })

  it('is reported with both files when another category takes its number', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (one, other) => {
        fc.pre(one.slug !== other.slug)
        const [first, message] = one.source
        const [code] = other.source
        const files = [fileWith(first), fileWith(code)]
        const [earlier, later] = first < code ? files : files.toReversed()
        const repeated = replaced(one.source, [code, message])

        expect(findCatalogueFaults(success, repeated)).toContainEqual({
          file: later,
          code,
          problem: `the code is already taken in ${earlier}; keep one of the two lines`,
        })
      }),
    )
  })

  it.each([
    ['of another layer', (code: number) => code + 10_000],
    ['of the category after the last', (code: number) => 39_000 + (code % 1_000)],
    ['with a digit too many', (code: number) => code * 10],
    ['with a digit too few', (code: number) => Math.floor(code / 10)],
    ['below zero', (code: number) => -code],
    ['that is not an integer', (code: number) => code + 0.5],
    ['that is not a number', () => Number.NaN],
  ])('is reported with its file when it has a number %s', (_, misnumber) => {
    fc.assert(
      fc.property(anyPlace, ({ source }) => {
        const [published, message] = source
        const code = misnumber(published)

        expect(faultsIn(replaced(source, [code, message]))).toContainEqual({
          file: fileWith(published),
          code,
        })
      }),
    )
  })

  it('is reported with its file when its message is empty', () => {
    fc.assert(
      fc.property(anyPlace, fc.constantFrom('', ' ', '\n'), ({ source }, message) => {
        expect(faultsIn(replaced(source, [source[0], message]))).toEqual([
          { file: fileWith(source[0]), code: source[0] },
        ])
      }),
    )
  })

  it('is reported with its file when white space strays into its message', () => {
    const stray = fc.constantFrom(
      (message: string) => ` ${message}`,
      (message: string) => `${message} `,
      (message: string) => `${message}\n`,
      (message: string) => `${message}  twice`,
      (message: string) => `${message}\ttab`,
      (message: string) => `${message}\u00a0unbroken`,
    )

    fc.assert(
      fc.property(anyPlace, stray, ({ source }, spoil) => {
        expect(faultsIn(replaced(source, [source[0], spoil(source[1])]))).toEqual([
          { file: fileWith(source[0]), code: source[0] },
        ])
      }),
    )
  })

  it('is reported with its file when it comes after the next one', () => {
    fc.assert(
      fc.property(anyPlace, ({ source, next }) => {
        fc.pre(next !== undefined)
        const swapped = changed((codes) =>
          codes.flatMap((one) => {
            if (one === next) return [next, source]
            return one === source ? [] : [one]
          }),
        )

        expect(faultsIn(swapped)).toEqual([{ file: fileWith(source[0]), code: source[0] }])
      }),
    )
  })
})
