import type { MeaningDetails } from '../details'
import { codePath, tablePath, type AbsoluteUrl } from '../addresses'
import { historyOf, numbersOf, type NumberStretch, type Stretch } from '../releases'
import { keyOfEntry } from '../knowledge/meaningKey'
import type { ReleaseEntry } from '../releases/releaseTable'
import { toDetailsRecord, type DetailsRecord } from './detailsRecord'

/** What a number meant in a range of releases. */
export interface MeaningRecord extends Stretch {
  readonly message: string
  /** The published code with this meaning; null for this site’s wording. */
  readonly published: number | null
}

/** A row as the files give it; `codes.schema.json` describes the fields. */
export interface LineRecord {
  readonly code: number
  readonly message: string
  readonly text: string
  readonly note: string | null
  /** The published code with this meaning; null for this site’s wording. */
  readonly published: number | null
  readonly category: string | null
  readonly subGroup: string | null
  readonly url: string
  readonly tableUrl: string
}

/** A code with everything the files say about it. */
export interface CodeRecord extends LineRecord, DetailsRecord {
  /** Its phrases; the name is part of the published format. */
  readonly searchWords: readonly string[]
  readonly related: readonly number[]
  readonly history: readonly MeaningRecord[]
  readonly numbers: readonly NumberStretch[]
}

/** The history of a number, as the files give it. */
export function toMeaningRecords(number: number): readonly MeaningRecord[] {
  return historyOf(number).map(({ meaning, ...stretch }) =>
    meaning.kind === 'published'
      ? { ...stretch, message: meaning.entry.message, published: meaning.entry.code }
      : { ...stretch, message: meaning.text, published: null },
  )
}

/** A row, as the files give it. */
export function toLineRecord(entry: ReleaseEntry, absoluteUrl: AbsoluteUrl): LineRecord {
  const { code, message, text, note, category, subGroup, published } = entry
  return {
    code,
    message,
    text,
    note,
    published: published?.code ?? null,
    category: category?.slug ?? null,
    subGroup: subGroup?.slug ?? null,
    url: absoluteUrl(codePath(code)),
    tableUrl: absoluteUrl(`${tablePath(entry)}#${code}`),
  }
}

/** A code, as the files give it. */
export function toCodeRecord(
  entry: ReleaseEntry,
  { phrases, related }: Pick<MeaningDetails, 'phrases' | 'related'>,
  absoluteUrl: AbsoluteUrl,
): CodeRecord {
  return {
    ...toLineRecord(entry, absoluteUrl),
    ...toDetailsRecord(keyOfEntry(entry)),
    searchWords: phrases,
    related,
    history: toMeaningRecords(entry.code),
    numbers: entry.published ? numbersOf(entry.published.code) : [],
  }
}
