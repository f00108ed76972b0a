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
