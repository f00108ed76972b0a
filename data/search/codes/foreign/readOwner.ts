import { isAmount } from './amount'
import { readClause } from './clause'
import { isIdentifier } from './identifier'
import { isOfOtherSystem } from './otherSystem'
import { isInAddress } from './postalAddress'
import { namesVendor } from './vendors'

/** What a number belongs to if not to Fresns: an order, a street, an amount, a port are things. */
export type OtherOwner = 'system' | 'thing'

/** Only numbers around it: nothing says what it belongs to. */
const ONLY_NUMBERS = /^[\d\s,;/]*$/

/**
 * Reads from the surrounding words what a number belongs to.
 *
 * @param before the text before the number, at least from the beginning of its clause
 * @returns undefined if to nothing but Fresns
 */
export function readOwner(before: string, after: string): OtherOwner | undefined {
  if (ONLY_NUMBERS.test(after) && ONLY_NUMBERS.test(before)) return undefined
  const clause = readClause(before, after)
  if (isOfOtherSystem(clause) || namesVendor(`${clause.lineBefore} ${clause.lineAfter}`))
    return 'system'
  return isAmount(clause) || isIdentifier(clause) || isInAddress(clause) ? 'thing' : undefined
}
