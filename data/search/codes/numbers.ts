/** Digits and placeholders for the rest, such as `315xx` or `38***`. */
const PREFIX_WITH_PLACEHOLDERS = /(?<![\w.,:-])(\d{1,4})(?:[x*?_]{1,4}|\.{2,3})(?![\w])/i
const SPACE_BEFORE_PLACEHOLDERS = /(?<=\b\d{1,3}) (?=\d{0,2}[x*?_]{1,3}(?!\w))/gi
const SHORT_NUMBER = /(?<![\w.,:-])(\d{1,4})(?![\w]|[.,:]\d)/

/** Reads the first digits of a code; among words, a short number needs placeholders. */
export function readPrefix(text: string, hasWords: boolean): string | undefined {
  const closedUp = text.replace(SPACE_BEFORE_PLACEHOLDERS, '')
  const withPlaceholders = PREFIX_WITH_PLACEHOLDERS.exec(closedUp)?.[1]
  if (withPlaceholders !== undefined) return withPlaceholders
  return hasWords ? undefined : SHORT_NUMBER.exec(text)?.[1]
}

const DIGITS = '0123456789'.split('')

/** By likelihood: neighbouring digits swapped, then a digit wrong, missing or extra. */
function* oneSlipAway(digits: string): Generator<string> {
  for (let at = 0; at < digits.length - 1; at++)
    yield digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2)
  for (let at = digits.length - 1; at >= 0; at--)
    for (const digit of DIGITS) yield digits.slice(0, at) + digit + digits.slice(at + 1)
  for (let at = 0; at < digits.length; at++) yield digits.slice(0, at) + digits.slice(at + 1)
  for (let at = digits.length; at >= 0; at--)
    for (const digit of DIGITS) yield digits.slice(0, at) + digit + digits.slice(at)
}

/** The known codes one slip away from a number, without itself, most likely first. */
export function nearCodes(digits: string, isKnown: (code: number) => boolean): number[] {
  if (digits.length < 4 || digits.length > 6) return []
  const near = new Set<number>()
  for (const candidate of oneSlipAway(digits))
    if (candidate !== digits && /^[1-9]\d{4}$/.test(candidate) && isKnown(Number(candidate)))
      near.add(Number(candidate))
  return [...near]
}
