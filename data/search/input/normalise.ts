import { INPUT } from '../tuning'

/** What most people type; needs no cleaning. */
const ALREADY_NORMAL = /^[\w ,.;:?!#=*()[\]{}-]{0,200}$/

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g
// eslint-disable-next-line no-control-regex -- control characters are what this removes
const TERMINAL_COLOUR = /\u001b\[[\d;]*[A-Za-z]/g
// eslint-disable-next-line no-control-regex -- control characters are what this removes
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu
const PERCENT_RUN = /(?:%[0-9a-f]{2})+/gi
/** Texts escaped several times have several backslashes; the limit keeps this linear. */
const UNICODE_ESCAPE = /\\{1,8}u([0-9a-f]{4})/gi
const ESCAPED_BREAK = /\\{1,8}[nrt](?![a-z]*[\\/:])/g
const ESCAPED_MARK = /\\{1,8}(["'/\\])/g
const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
}
const ENTITY = /&(?:quot|apos|amp|lt|gt|nbsp|#34|#39);/g

/** Unicode keeps the ten digits of a script in order, so counting back gives the value. */
function digitValue(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++
  return String(value)
}

function decodePercentRun(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run
  }
}

/**
 * Undoes what transport and typing do to a text: full-width and non-Latin digits, percent, Unicode
 * and string escapes, HTML entities, curly quotes, invisible and control characters. Keeps line
 * breaks.
 */
export function normaliseInput(raw: string): string {
  if (ALREADY_NORMAL.test(raw)) return raw
  return (
    raw
      .slice(0, INPUT.longest)
      // Before NFKC, which decomposes an acute accent.
      .replace(/[‘’‚‛′`´]/g, "'")
      .normalize('NFKC')
      .replace(TERMINAL_COLOUR, '')
      .replace(INVISIBLE, '')
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(CONTROL, ' ')
      .replace(FOREIGN_DIGIT, digitValue)
      .replace(PERCENT_RUN, decodePercentRun)
      .replace(UNICODE_ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      .replace(ESCAPED_BREAK, '\n')
      .replace(ESCAPED_MARK, '$1')
      .replace(ENTITY, (entity) => NAMED_ENTITIES[entity] ?? entity)
      .replace(/[“”„‟″«»]/g, '"')
  )
}
