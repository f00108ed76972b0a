/** The texts of the codes; undefined for a number that the catalogue lacks. */
export interface KnownCodes {
  textOf(code: number): string | undefined
}
