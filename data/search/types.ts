import type { CatalogueEntry } from '../catalogue/entries'

/** What the search needs from an entry; the catalogues of tests can supply it too. */
export type SearchableEntry = Omit<CatalogueEntry, 'code' | 'category' | 'subGroup'> & {
  readonly code: number
  readonly category: { readonly title: string } | null
  readonly subGroup: { readonly title: string } | null
}

/** A piece of displayed text; `matched` pieces are highlighted. */
export interface TextSegment {
  readonly text: string
  readonly matched: boolean
}

/**
 * Why an entry was found. `prefix`: its number begins with what was typed; `mentioned`: nothing says
 * that the number is a code; `near code`: its number is one slip away.
 */
export type MatchReason = 'code' | 'prefix' | 'words' | 'mentioned' | 'near code'

/** A result. Its texts are built only when shown, because most results never are. */
export interface SearchHit<Entry extends SearchableEntry> {
  readonly entry: Entry
  readonly reason: MatchReason
  readonly code: () => readonly TextSegment[]
  readonly message: () => readonly TextSegment[]
}

/** A number read as a code, and the part of the query, after repairs, that it comes from. */
export interface CodeReading {
  readonly digits: string
  /** Such as `"code": 36113`; null if the query is just the number. */
  readonly foundIn: string | null
}

/** What the codes and words of a query lead to. */
export interface SearchOutcome<Entry extends SearchableEntry> {
  /** Answers, best first. */
  readonly hits: readonly SearchHit<Entry>[]
  /** Never to be shown as answers; best first. */
  readonly suggestions: readonly SearchHit<Entry>[]
  /** The known codes that were read. */
  readonly readings: readonly CodeReading[]
  /** Numbers that may be codes but that the catalogue lacks, and HTTP statuses. */
  readonly unknown: readonly CodeReading[]
  /**
   * Whether the text is a response without a code, or a message of the framework, so that its words
   * give only suggestions, unless they quote a message of Fresns.
   */
  readonly lacksCode: boolean
}
