/** This site’s own words for a code, in addition to its message and its phrases. */
export interface WordRecord {
  /** What a user who meets the error says. */
  readonly sentences: readonly [string, string]
}

/** The words of a category, by code. */
export type WordRecords = Readonly<Record<number, WordRecord>>
