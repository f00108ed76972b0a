/** This site's own words for a code, beside its published message. */
export interface WordRecord {
  /** Short phrases that people search for and the message lacks. */
  readonly phrases: readonly string[]
  /** What somebody who meets the error says. */
  readonly sentences: readonly [string, string]
}

/** The words of a category, by code. */
export type WordRecords = Readonly<Record<number, WordRecord>>
