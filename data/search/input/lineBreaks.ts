/** U+2028: a one-line field keeps it, unlike other line breaks, but shows nothing: hence the space. */
const LINE_SEPARATOR = ' \u2028'

/** Replaces each line break with one that a one-line field keeps; empty lines stay. */
export function toOneLine(text: string): string {
  return text.replace(/\r\n?|\n/g, LINE_SEPARATOR)
}

/** Writes every line break as `\n`, including those that `toOneLine` wrote. */
export function toLines(text: string): string {
  return text.replace(/\r\n?| ?[\u2028\u2029]/g, '\n')
}
