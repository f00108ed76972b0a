const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu
/** A code written in Chinese or Japanese numerals. */
const HAN_CODE = /(?<!\p{sc=Han})[〇零一二三四五六七八九]{5}(?!\p{sc=Han})/gu
const HAN_DIGITS = '〇一二三四五六七八九'

/** Unicode keeps the ten digits of a script in order, so counting back gives the value. */
function digitValue(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++
  return String(value)
}

const hanValues = (numerals: string) =>
  [...numerals.replaceAll('零', '〇')].map((numeral) => HAN_DIGITS.indexOf(numeral)).join('')

/** Writes the digits of other scripts as 0 to 9. */
export const toAsciiDigits = (text: string): string =>
  text.replace(FOREIGN_DIGIT, digitValue).replace(HAN_CODE, hanValues)
