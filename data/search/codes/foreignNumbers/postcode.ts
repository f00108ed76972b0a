import { isNameAfter } from '../nameAfter'

/** "Waycross, GA 31504"; without a comma, only states whose postcodes have the form of a code. */
const STATE_BEFORE = /(?:\p{L},\s*[A-Z]{2}|\p{Ll}\s+(?:GA|FL|AL|TN|MS))\s+$/u
/** "Musterweg 3, 34302 Guxhagen" */
const HOUSE_BEFORE = /\p{L}\.? \d{1,4} ?[a-z]?(?:, ?|,?\n)$/u
/** And nothing else: "Attempt 3, 36104 Upload Failed" is not an address. */
const ONE_WORD_AFTER = /^\s+\S+[^\S\n]*(?:$|\n)|^\s+\S+[,;)]/
const CEDEX_AFTER = /^\s+\p{Lu}[\p{L}' -]+ Cedex\b/iu

/** Whether the text around a number makes it a postcode. */
export function isPostcode(before: string, after: string): boolean {
  return (
    STATE_BEFORE.test(before) ||
    CEDEX_AFTER.test(after) ||
    (HOUSE_BEFORE.test(before) && ONE_WORD_AFTER.test(after) && isNameAfter(after))
  )
}
