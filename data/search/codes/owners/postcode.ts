import type { Clause } from './clause'

/** The states of the USA whose postcodes have the form of a code: "Waycross, GA 31504". */
const STATE_BEFORE = /\p{Ll}(?:,\s*|\s+)(?:GA|FL|AL|TN|MS)\s+$/u
const CEDEX_AFTER = /^\s+\p{Lu}[\p{L}' -]+ Cedex\b/iu

/** Whether a number is a postcode, as far as the words beside it tell. */
export const isPostcode = ({ lineBefore, lineAfter }: Clause): boolean =>
  STATE_BEFORE.test(lineBefore) || CEDEX_AFTER.test(lineAfter)
