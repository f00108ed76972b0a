/** In quoted-printable text, each equals sign is written as `=3D`. */
const ESCAPED_EQUALS_SIGN = /=3D/i
/** Not `=36`: in an address, `code=36104` begins with it too. */
const ESCAPE = /=(?:3D|20|2[27]|[CDE][0-9A-F](?:=[89AB][0-9A-F]){1,3})/gi
/** A line is broken anywhere, even within a number. */
const SOFT_BREAK = /=[ \t]*\n/g
const SOFT_BREAK_IN_WORD = /(?<=\d)=[ \t]*\n(?=\d)|(?<=\p{L})=[ \t]*\n(?=\p{L})/gu

function decodeEscape(escape: string): string {
  try {
    return decodeURIComponent(escape.replaceAll('=', '%'))
  } catch {
    return escape
  }
}

/**
 * Undoes the encoding in which e-mails are stored: `code=3D36400`, a number broken by `=` at the
 * end of a line.
 *
 * @param text with `\n` as line breaks
 */
export function decodeQuotedPrintable(text: string): string {
  if (!text.includes('=')) return text
  return ESCAPED_EQUALS_SIGN.test(text)
    ? text.replace(SOFT_BREAK, '').replace(ESCAPE, decodeEscape)
    : text.replace(SOFT_BREAK_IN_WORD, '')
}
