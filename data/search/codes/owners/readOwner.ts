import { namesFresns } from '../namesFresns'
import { isAmount } from './amount'
import { readClause } from './clause'
import { isIdentifier } from './identifier'
import { isOfOtherSystem } from './otherSystem'
import { isPostcode } from './postcode'
import { namesVendor } from './vendors'
import type { OtherContext } from '../numberContext'

/** Only numbers around it: nothing says what it belongs to. */
const ONLY_NUMBERS = /^[\d\s,;/]*$/

/**
 * Reads from the surrounding words what a number belongs to.
 *
 * @param before the text before the number, at least from the beginning of its clause
 * @returns undefined if to nothing but Fresns
 */
export function readOwner(before: string, after: string): OtherContext | undefined {
  if (ONLY_NUMBERS.test(after) && ONLY_NUMBERS.test(before)) return undefined
  const clause = readClause(before, after)
  const isOfVendor =
    namesVendor(`${clause.lineBefore} ${clause.lineAfter}`) && !namesFresns(`${before} ${after}`)
  if (isOfVendor || isOfOtherSystem(clause)) return 'other system'
  return isAmount(clause) || isIdentifier(clause) || isPostcode(before, after)
    ? 'incidental'
    : undefined
}
