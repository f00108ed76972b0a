import { entries, type CatalogueEntry } from '../catalogue/entries'
import { placeOfNumber } from '../catalogue/sections'
import { numbersOn, type ReleaseTag } from '.'
import { memoise } from '../memoise'
import { holdsOn, meaningsOf, type NumberMeaning } from './meanings'

/** A release, or null for the published table. */
export type TableRelease = ReleaseTag | null

/** A row of the table of a release. */
export interface ReleaseEntry extends Omit<CatalogueEntry, 'code'> {
  readonly code: number
  /** The published code with this meaning; null for this site’s wording. */
  readonly published: CatalogueEntry | null
}

const publishedEntries: readonly ReleaseEntry[] = entries.map((entry) => ({
  ...entry,
  published: entry,
}))

function toReleaseEntry(number: number, release: ReleaseTag): ReleaseEntry[] {
  const meaning = meaningsOf(number).find((one) => holdsOn(one, release))
  return meaning ? [entryOf(meaning)] : []
}

const tableOn = memoise((release: TableRelease): ReadonlyMap<number, ReleaseEntry> => {
  const lines =
    release === null
      ? publishedEntries
      : numbersOn(release).flatMap((number) => toReleaseEntry(number, release))
  return new Map(lines.map((entry) => [entry.code, entry]))
})

/** All rows of a release, in table order. */
export function entriesOn(release: TableRelease): readonly ReleaseEntry[] {
  return [...tableOn(release).values()]
}

/** The row of a number in a release; undefined if the release lacks it. */
export function entryOn(number: number, release: TableRelease): ReleaseEntry | undefined {
  return tableOn(release).get(number)
}

/** The row for a meaning of a number, placed by the number. */
export function entryOf({
  number,
  text,
  note,
  published,
}: Pick<NumberMeaning, 'number' | 'text' | 'note' | 'published'>): ReleaseEntry {
  const message = published?.message ?? text
  return { code: number, message, text, note, published, ...placeOfNumber(number) }
}
