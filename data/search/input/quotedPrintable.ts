import { decodePercent } from './percent'

/** In quoted-printable text, each equals sign is written as `=3D`; some mailers escape quotes too. */
const SIGN_OF_ENCODING = /=3D|quoted-printable|=22[^\n=]{1,40}=22|"=3A/i
/** Not `=36`, which also occurs in addresses: `code=36104`. */
const ESCAPE = /=(?:3[AD]|2[027C]|[57][BD]|[CDE][0-9A-F](?:=[89AB][0-9A-F]){1,3})/gi
/** Lines may break anywhere, even within a number, and in a reply each starts with `>`. */
const SOFT_BREAK = /=[ \t]*\n(?:[ \t]*>)*[ \t]?/g
const SOFT_BREAK_IN_WORD = /(?<=\d)=[ \t]*\n(?=\d)|(?<=\p{L})=[ \t]*\n(?=\p{L})/gu

const decodeEscape = (escape: string) => decodePercent(escape.replaceAll('=', '%')) ?? escape

/** Decodes quoted-printable, an encoding used in email; expects `\n` for line breaks. */
export function decodeQuotedPrintable(text: string): string {
  if (!text.includes('=')) return text
  return SIGN_OF_ENCODING.test(text)
    ? text.replace(SOFT_BREAK, '').replace(ESCAPE, decodeEscape)
    : text.replace(SOFT_BREAK_IN_WORD, '')
}
