import { INPUT } from '../tuning'
import { decodeEntities } from './entities'
import { toAsciiDigits } from './asciiDigits'
import { toLines } from './lineBreaks'
import { decodePercent } from './percent'
import { decodeQuotedPrintable } from './quotedPrintable'

/** What most people type; needs no cleaning. */
const ALREADY_NORMAL = /^(?!.*=3D)[\w ,.;:?!#=*()[\]{}-]{0,200}$/i

const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\u20e3|\ufe0f/g
// eslint-disable-next-line no-control-regex -- control characters are what this removes
const TERMINAL_COLOUR = /\u001b\[[\d;]*[A-Za-z]/g
// eslint-disable-next-line no-control-regex -- control characters are what this removes
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
const PERCENT_RUN = /(?:%[0-9a-f]{2})+/gi
/** Escaped twice, `%22` is `%2522`. */
const ESCAPED_PERCENT = /%(?:25){1,3}(?=[0-9a-f]{2})/gi
/** Markup within a number, for a line break or a highlight: `36<wbr>109`. */
const TAG_IN_NUMBER = /(?<=\d)<\/?(?:wbr|b|i|em|strong|mark|span)\b[^<>]{0,80}>(?=\d)/gi
/** Forms write a space as a plus sign. */
const PLUS_AFTER_MARK = /(?<=%(?:22|2C|3A))\+/gi
/**
 * Texts escaped several times have several backslashes; the limit keeps matching linear in the
 * length of the text.
 */
const UNICODE_ESCAPE = /\\{1,8}u([0-9a-f]{4})/gi
/** How nginx logs escape quotes and braces. */
const HEX_ESCAPE = /\\{1,8}x([2-7][0-9a-f])/gi
/** Not in a path: `D:\new\app.log`. */
const ESCAPED_BREAK = /\\{1,8}[nrt](?![a-z]+\\|[a-z]*[/:])/g
const ESCAPED_MARK = /\\{1,8}(["'/\\])/g

/** Keeps both ends: the request is at the beginning of a log, the failure at its end. */
function shorten(raw: string): string {
  if (raw.length <= INPUT.longest) return raw
  const half = INPUT.longest / 2
  return `${raw.slice(0, half)}\n${raw.slice(-half)}`
}

function unifyCharacters(raw: string): string {
  // Before NFKC, which decomposes an acute accent.
  const unified = raw.replace(/[‘’‚‛′`´]/g, "'").normalize('NFKC')
  return toLines(unified.replace(TERMINAL_COLOUR, '').replace(INVISIBLE, '')).replace(CONTROL, ' ')
}

/** Decodes escapes and encodings and removes invisible characters; keeps line breaks. */
export function normaliseInput(raw: string): string {
  if (ALREADY_NORMAL.test(raw)) return raw
  const decoded = decodeEntities(
    toAsciiDigits(decodeQuotedPrintable(unifyCharacters(shorten(raw))))
      .replace(ESCAPED_PERCENT, '%')
      .replace(PLUS_AFTER_MARK, ' ')
      .replace(PERCENT_RUN, (run) => decodePercent(run) ?? run)
      .replace(UNICODE_ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      .replace(HEX_ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      .replace(ESCAPED_BREAK, '\n')
      .replace(ESCAPED_MARK, '$1'),
  )
    .replace(TAG_IN_NUMBER, '')
    .replace(/[“”„‟″«»「」『』]/g, '"')
  // Tabs separate the cells of a table.
  return decoded.includes('\n') ? decoded : decoded.replaceAll('\t', ' ')
}
