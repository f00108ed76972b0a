import { namesFresns } from '../namesFresns'
import { isAmount } from './amount'
import { readClause } from './clause'
import { isIdentifier } from './identifier'
import { isOtherSystemError } from './otherSystem'
import { isPostcode } from './postcode'
import { namesVendor } from './vendors'
import type { OtherContext } from '../numberContext'

/** Only numbers around it: nothing says what it belongs to. */
const ONLY_NUMBERS = /^[\d\s,;/]*$/

/**
 * What a number belongs to, by the words around it; undefined if nothing assigns it to anything but
 * Fresns.
 *
 * @param before at least from the beginning of its clause
 */
export function readOwner(before: string, after: string): OtherContext | undefined {
  if (ONLY_NUMBERS.test(after) && ONLY_NUMBERS.test(before)) return undefined
  const clause = readClause(before, after)
  const hasVendor =
    namesVendor(`${clause.lineBefore} ${clause.lineAfter}`) && !namesFresns(`${before} ${after}`)
  if (hasVendor || isOtherSystemError(clause)) return 'other system'
  return isAmount(clause) || isIdentifier(clause) || isPostcode(before, after)
    ? 'incidental'
    : undefined
}
