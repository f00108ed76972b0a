import { anchorPath, codePath, type AbsoluteUrl } from '../addresses'
import { historyOf, numbersOf, type NumberStretch, type Stretch } from '../releases'
import { isErrorCode } from '../catalogue/lookup'
import type { ReleaseEntry } from '../releases/releaseTable'

/** What a number meant from one release to another, both included. */
export interface MeaningRecord extends Stretch {
  readonly message: string
  /** The code of the published table with this meaning; null for words of this site. */
  readonly published: number | null
}

/** One line of a table as the site's files give it; `codes.schema.json` describes the fields. */
export interface LineRecord {
  readonly code: number
  readonly message: string
  readonly text: string
  readonly note: string | null
  /** The code of the published table with this meaning; null for words of this site. */
  readonly published: number | null
  /** Slug of the category; null for code 0. */
  readonly category: string | null
  /** Slug of the sub-group; null where the category has none. */
  readonly subGroup: string | null
  /** The code's own page, or its row where the published table lacks the number. */
  readonly url: string
  /** The code's row in its table. */
  readonly tableUrl: string
}

/** One code with all that the site's files say of it. */
export interface CodeRecord extends LineRecord {
  /** This site's own words for it. */
  readonly searchWords: readonly string[]
  /** Codes about the same subject, most alike first. */
  readonly related: readonly number[]
  /** What the number meant from release to release, oldest first. */
  readonly history: readonly MeaningRecord[]
  /** Under which numbers the meaning went from release to release, oldest first. */
  readonly numbers: readonly NumberStretch[]
}

/** The history of a number as the files give it. */
export function toMeaningRecords(number: number): readonly MeaningRecord[] {
  return historyOf(number).map(({ meaning, ...stretch }) =>
    meaning.kind === 'published'
      ? { ...stretch, message: meaning.entry.message, published: meaning.entry.code }
      : { ...stretch, message: meaning.text, published: null },
  )
}

/** Puts together what the files say of a line. */
export function toLineRecord(entry: ReleaseEntry, absoluteUrl: AbsoluteUrl): LineRecord {
  const { code, message, text, note, category, subGroup, published } = entry
  const tableUrl = absoluteUrl(anchorPath(entry))
  return {
    code,
    message,
    text,
    note,
    published: published?.code ?? null,
    category: category?.slug ?? null,
    subGroup: subGroup?.slug ?? null,
    url: isErrorCode(code) ? absoluteUrl(codePath(code)) : tableUrl,
    tableUrl,
  }
}

/** Puts together all that the files say of a code. */
export function toCodeRecord(
  entry: ReleaseEntry,
  {
    phrases,
    related,
  }: { readonly phrases: readonly string[]; readonly related: readonly number[] },
  absoluteUrl: AbsoluteUrl,
): CodeRecord {
  return {
    ...toLineRecord(entry, absoluteUrl),
    searchWords: phrases,
    related,
    history: toMeaningRecords(entry.code),
    numbers: entry.published ? numbersOf(entry.published.code) : [],
  }
}
