import { entries, type ErrorCode } from '../catalogue/entries'

/** Gives words or phrases of a code; none for a number that the catalogue lacks. */
export type WordsOf = (code: number) => readonly string[]

const BETWEEN_WORDS = '|'
const BETWEEN_CODES = '\n'

const UNREADABLE = /^$|[|\n]/

function packLine(code: ErrorCode, wordsOf: WordsOf): string {
  const words = wordsOf(code)
  const unreadable = words.find((word) => UNREADABLE.test(word))
  if (unreadable !== undefined)
    throw new Error(
      `Code ${code} has a word that is empty or has a bar or a line break: ${JSON.stringify(unreadable)}`,
    )
  return words.join(BETWEEN_WORDS)
}

/**
 * Writes the words of all codes as one text: a line for each, in the order of the catalogue. So
 * the catalogue's numbers need not be repeated, and it compresses better than lists do.
 *
 * @throws Error when a word cannot be read back, with its code
 */
export function packWords(wordsOf: WordsOf): string {
  return entries.map(({ code }) => packLine(code, wordsOf)).join(BETWEEN_CODES)
}

/** Reads what `packWords` has written. */
export function unpackWords(packed: string): WordsOf {
  const lines = packed.split(BETWEEN_CODES)
  const wordsByCode = new Map<number, readonly string[]>(
    entries.map(({ code }, position) => {
      const line = lines[position]
      return [code, line ? line.split(BETWEEN_WORDS) : []]
    }),
  )
  return (code) => wordsByCode.get(code) ?? []
}
