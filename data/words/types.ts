/** This site’s own words for a code, in addition to its message. */
export interface WordRecord {
  /** Short phrases that people search for and the message does not use. */
  readonly phrases: readonly string[]
  /** What a user who meets the error says. */
  readonly sentences: readonly [string, string]
}

/** The words of a category, by code. */
export type WordRecords = Readonly<Record<number, WordRecord>>
