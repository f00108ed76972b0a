/** What is known of codes. */
export interface KnownCodes {
  /** The text of a code; undefined for a number that the catalogue lacks. */
  textOf(code: number): string | undefined
}
