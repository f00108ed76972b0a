import {
  catalogue,
  entries,
  successEntry,
  type CatalogueEntry,
  type Section,
} from '../catalogue/entries'
import { meaningOn, numberOn, numbersOn, type ReleaseTag } from '.'
import { findByCode, isErrorCode } from '../catalogue/lookup'
import { remember } from '../remember'

/** A release, or null for the published table. */
export type TableRelease = ReleaseTag | null

/** A row of the table on a release. */
export interface ReleaseEntry extends Omit<CatalogueEntry, 'code'> {
  readonly code: number
  /** The published code with this meaning; null for this site’s wording. */
  readonly published: CatalogueEntry | null
}

/** A number on a release and in the published table; at least one has it. */
export interface ComparedNumber {
  readonly number: number
  readonly entry: ReleaseEntry | undefined
  readonly published: CatalogueEntry | undefined
  readonly isSame: boolean
}

const sections: readonly Section[] = [
  { subGroup: null, entries: [successEntry] },
  ...catalogue.flatMap((category) => category.sections),
]

const publishedTable: readonly ReleaseEntry[] = entries.map((entry) => ({
  ...entry,
  published: entry,
}))

/** The section a number belongs to, even if the published table lacks it. */
function sectionOf(number: number): Section | undefined {
  return sections.findLast(({ entries: [first] }) => first !== undefined && first.code <= number)
}

function toReleaseEntry(number: number, release: ReleaseTag): ReleaseEntry[] {
  const meaning = meaningOn(number, release)
  if (!meaning) return []
  if (meaning.kind === 'published') {
    const { entry } = meaning
    return [{ ...entry, code: number, published: entry }]
  }
  const { category = null, subGroup = null } = sectionOf(number)?.entries[0] ?? {}
  const { text } = meaning
  return [{ code: number, message: text, text, note: null, category, subGroup, published: null }]
}

const tableOn = remember((release: TableRelease): ReadonlyMap<number, ReleaseEntry> => {
  const lines =
    release === null
      ? publishedTable
      : numbersOn(release).flatMap((number) => toReleaseEntry(number, release))
  return new Map(lines.map((entry) => [entry.code, entry]))
})

/** All rows of a release, in table order. */
export function entriesOn(release: TableRelease): readonly ReleaseEntry[] {
  return [...tableOn(release).values()]
}

/** The row of a number on a release; undefined if the release lacks it. */
export function entryOn(number: number, release: TableRelease): ReleaseEntry | undefined {
  return tableOn(release).get(number)
}

/** The row of a release with a published meaning; undefined if the release lacks it. */
export function entryMeaning(
  { code }: CatalogueEntry,
  release: TableRelease,
): ReleaseEntry | undefined {
  const number = release === null ? code : numberOn(code, release)
  return number === undefined ? undefined : entryOn(number, release)
}

/** Compares a number on a release with the published table. */
export function compareNumber(number: number, release: TableRelease): ComparedNumber {
  const entry = entryOn(number, release)
  const published = findByCode(number)
  return { number, entry, published, isSame: entry?.published === published }
}

/**
 * The rows of a table on a release: one for each published number, whether or not the release has
 * it, and one for each other number of the release that belongs among them.
 */
export function tableRows(
  published: readonly CatalogueEntry[],
  release: TableRelease,
): readonly ComparedNumber[] {
  const further = [...tableOn(release).keys()].filter((number) => {
    if (isErrorCode(number)) return false
    const first = sectionOf(number)?.entries[0]
    return first !== undefined && published.includes(first)
  })
  return [...published.map(({ code }) => code), ...further]
    .sort((a, b) => a - b)
    .map((number) => compareNumber(number, release))
}

/** The rows of a release that are in the same table as a number. */
export function linesAround(number: number, release: TableRelease): readonly ReleaseEntry[] {
  const section = sectionOf(number)
  return tableRows(section?.entries ?? [], release).flatMap(({ entry }) => entry ?? [])
}

/**
 * The numbers whose meaning on a release differs from the published table, including numbers that
 * only one of them has.
 */
export function differingNumbers(release: TableRelease): readonly number[] {
  const numbers = new Set([...entries.map(({ code }) => code), ...tableOn(release).keys()])
  return [...numbers].filter((number) => !compareNumber(number, release).isSame)
}
