/** A longer text is no search that somebody would send to a colleague. */
const LONGEST = 80

/** A word of any language, with its apostrophes and hyphens; secrets are longer or have digits. */
const WORD = String.raw`[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*`
const LONGEST_WORD = 24
/** A code or the beginning of one, such as `31504`, `#315xx` or `E31504`: too short for a phone. */
const NUMBER = String.raw`(?:#|\p{L}{0,5}-?)\d{1,5}[x*]{0,4}`
/** `v3.6.2` */
const VERSION = String.raw`v?\d{1,2}\.\d{1,2}(?:\.\d{1,3})?`
/** `2fa`, `s3`: too short to be worth stealing. */
const SHORT_NAME = String.raw`[\p{L}\d]{1,4}`

const HARMLESS = new RegExp(`^(?:${WORD}|${NUMBER}|${VERSION}|${SHORT_NAME})$`, 'u')

/**
 * Decides what of a search may stand in an address, where histories, server logs and screenshots
 * keep it: words and short numbers, and nothing that could hold a credential, a header, JSON, an
 * e-mail address or a URL.
 *
 * @param text what somebody typed
 * @returns the text without white space around it; null when it has to stay out
 */
export function shareableQuery(text: string): string | null {
  const query = text.trim()
  if (query === '' || query.length > LONGEST || /[\n\u2028]/.test(query)) return null
  const words = query.split(/[\s,;?!/()]+|\.(?=\s|$)/u).filter(Boolean)
  const isHarmless = words.every((word) => word.length <= LONGEST_WORD && HARMLESS.test(word))
  return isHarmless && words.length > 0 ? query : null
}
