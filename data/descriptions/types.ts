/** One list for each writer of the language; no writer saw another’s sentences. */
export type SentencesByWriter = readonly (readonly string[])[]

/** How people describe a meaning. */
export interface Description {
  /** What an end user who meets the error says. */
  readonly complaints: SentencesByWriter
  /** What a developer asks or types. */
  readonly questions: SentencesByWriter
  /** The message, half remembered. */
  readonly rewordings: SentencesByWriter
}

/**
 * The descriptions of a category, by code; for a meaning that the published table lacks, by its
 * number and the first release that has it: `38101@v3.3.0`.
 */
export type DescribedMeanings = Readonly<Record<string, Description>>
