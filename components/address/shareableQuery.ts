/** Nobody shares a longer query. */
const LONGEST = 80

/** A word in any language, with apostrophes and hyphens; secrets are longer or have digits. */
const WORD = String.raw`[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*`
const LONGEST_WORD = 24
/** A code or its beginning: `31504`, `#315xx`, `E31504`; too short for a phone number. */
const NUMBER = String.raw`(?:#|\p{L}{0,5}-?)\d{1,5}[x*]{0,4}`
const VERSION = String.raw`v?\d{1,2}\.\d{1,2}(?:\.\d{1,3})?`
/** `2fa`, `s3`: too short to be a secret. */
const SHORT_NAME = String.raw`[\p{L}\d]{1,4}`

const HARMLESS = new RegExp(`^(?:${WORD}|${NUMBER}|${VERSION}|${SHORT_NAME})$`, 'u')

/**
 * The trimmed query if it may appear in an address, which histories, server logs and screenshots
 * keep: only words and short numbers, nothing that could be a secret. Null otherwise.
 */
export function shareableQuery(text: string): string | null {
  const query = text.trim()
  if (query === '' || query.length > LONGEST || /[\n\u2028]/.test(query)) return null
  const words = query.split(/[\s,;?!/()]+|\.(?=\s|$)/u).filter(Boolean)
  const isHarmless = words.every((word) => word.length <= LONGEST_WORD && HARMLESS.test(word))
  return isHarmless && words.length > 0 ? query : null
}
