import type { CatalogueEntry } from '../catalogue/entries'

/** What the search needs to know of an entry; a grown or reduced catalogue can supply it too. */
export type SearchableEntry = Omit<CatalogueEntry, 'code' | 'category' | 'subGroup'> & {
  readonly code: number
  readonly category: { readonly title: string } | null
  readonly subGroup: { readonly title: string } | null
}

/** A piece of shown text; `matched` pieces are to be highlighted. */
export interface TextSegment {
  readonly text: string
  readonly matched: boolean
}

/** Why an entry was found, from the surest reason to the weakest. */
export type MatchReason = 'code' | 'prefix' | 'words' | 'near code'

/** One found entry with the texts to show for it. */
export interface SearchHit<Entry extends SearchableEntry> {
  readonly entry: Entry
  readonly reason: MatchReason
  /** The digits of the code, the typed ones matched. */
  readonly code: readonly TextSegment[]
  /** The message, the words of the query matched. */
  readonly message: readonly TextSegment[]
  /** The phrase of this site that led here, where the message itself lacks the query's words. */
  readonly phrase: string | null
}

/** A number that was read as a code, and the piece of the input it was read from. */
export interface CodeReading {
  readonly digits: string
  /** The place it was found in, such as `"code": 36113`; null when the input is just the number. */
  readonly foundIn: string | null
}

/** The answer to one input. */
export interface SearchOutcome<Entry extends SearchableEntry> {
  /** Sure answers, best first. */
  readonly hits: readonly SearchHit<Entry>[]
  /** Guesses, never to be shown as answers, best first. */
  readonly suggestions: readonly SearchHit<Entry>[]
  /** The known codes that were read from the input, in its order. */
  readonly readings: readonly CodeReading[]
  /** Numbers that were read as codes and that the catalogue lacks. */
  readonly unknown: readonly CodeReading[]
}
