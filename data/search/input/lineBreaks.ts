/** A one-line field keeps it, unlike other line breaks, and it separates words. */
const LINE_SEPARATOR = '\u2028'

/** Turns a text into one line, as a one-line field shows it; empty lines are kept. */
export function toOneLine(text: string): string {
  return text.replace(/\r\n?|\n/g, LINE_SEPARATOR)
}

/** Writes every line break as `\n`, those of `toOneLine` too. */
export function toLines(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n')
}
