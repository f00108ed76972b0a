import { isCodeLike } from './codeForm'

const DIGITS = '0123456789'.split('')

/**
 * By likelihood: neighbouring digits swapped, then a digit wrong, extra or missing in what was
 * typed.
 */
function* oneSlipAway(digits: string): Generator<string> {
  for (let at = 0; at < digits.length - 1; at++)
    yield digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2)
  for (let at = digits.length - 1; at >= 0; at--)
    for (const digit of DIGITS) yield digits.slice(0, at) + digit + digits.slice(at + 1)
  for (let at = 0; at < digits.length; at++) yield digits.slice(0, at) + digits.slice(at + 1)
  for (let at = digits.length; at >= 0; at--)
    for (const digit of DIGITS) yield digits.slice(0, at) + digit + digits.slice(at)
}

/**
 * The known five-digit codes one slip away from a number, excluding the number itself, most likely
 * first.
 */
export function nearCodes(digits: string, isKnown: (code: number) => boolean): number[] {
  if (digits.length < 4 || digits.length > 6) return []
  const near = new Set<number>()
  for (const candidate of oneSlipAway(digits))
    if (candidate !== digits && isCodeLike(candidate) && isKnown(Number(candidate)))
      near.add(Number(candidate))
  return [...near]
}
