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

/** Whose numbers are meant: those of a release, or for null those of the published table. */
export type TableRelease = ReleaseTag | null

/** A line of the table as a release of the server has it. */
export interface ReleaseEntry extends Omit<CatalogueEntry, 'code'> {
  readonly code: number
  /** The published line with this meaning; null where the message is in words of this site. */
  readonly published: CatalogueEntry | null
}

/** A number on a release beside the same number in the published table; at least one has it. */
export interface ComparedNumber {
  readonly number: number
  /** The line of the release; undefined when it has no such number. */
  readonly entry: ReleaseEntry | undefined
  /** The line of the published table; undefined when it has no such number. */
  readonly published: CatalogueEntry | undefined
  /** Whether both say the same. */
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

/** The section in whose table a number stands, though the published table may lack the number. */
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

/** All lines of a release, in the order of the table. */
export function entriesOn(release: TableRelease): readonly ReleaseEntry[] {
  return [...tableOn(release).values()]
}

/** The line of a number on a release; undefined when that release has no such number. */
export function entryOn(number: number, release: TableRelease): ReleaseEntry | undefined {
  return tableOn(release).get(number)
}

/** The line of a release that means what a published line means; undefined when it has none. */
export function entryMeaning(
  { code }: CatalogueEntry,
  release: TableRelease,
): ReleaseEntry | undefined {
  const number = release === null ? code : numberOn(code, release)
  return number === undefined ? undefined : entryOn(number, release)
}

/** Puts a number of a release beside the same number of the published table. */
export function compareNumber(number: number, release: TableRelease): ComparedNumber {
  const entry = entryOn(number, release)
  const published = findByCode(number)
  return { number, entry, published, isSame: entry?.published === published }
}

/**
 * The rows of a table as a release has them: a row for each published number, whether the release
 * has it or not, and one for each further number of the release that belongs between them.
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

/** The lines of a release that stand in one table with a number. */
export function linesAround(number: number, release: TableRelease): readonly ReleaseEntry[] {
  const section = sectionOf(number)
  return tableRows(section?.entries ?? [], release).flatMap(({ entry }) => entry ?? [])
}

/** The numbers that mean something else on a release than in the published table, or are not there. */
export function differingNumbers(release: TableRelease): readonly number[] {
  const numbers = new Set([...entries.map(({ code }) => code), ...tableOn(release).keys()])
  return [...numbers].filter((number) => !compareNumber(number, release).isSame)
}
