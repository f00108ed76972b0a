import { entries, type ErrorCode } from '../catalogue/entries'

/** The words or phrases of a code; none for a number that the catalogue lacks. */
export type WordsOf = (code: number) => readonly string[]

const BETWEEN_WORDS = '|'
const BETWEEN_CODES = '\n'

const UNREADABLE = /^$|[|\n]/

function packLine(code: ErrorCode, wordsOf: WordsOf): string {
  const words = wordsOf(code)
  const unreadable = words.find((word) => UNREADABLE.test(word))
  if (unreadable !== undefined)
    throw new Error(
      `Code ${code} has an empty word, or one with a bar or a line break: ${JSON.stringify(unreadable)}`,
    )
  return words.join(BETWEEN_WORDS)
}

/**
 * Packs the words of all codes into one string, one line per code in catalogue order. This saves
 * repeating the codes and compresses better than lists.
 *
 * @throws Error for a word that could not be unpacked again
 */
export function packWords(wordsOf: WordsOf): string {
  return entries.map(({ code }) => packLine(code, wordsOf)).join(BETWEEN_CODES)
}

/** Reverses `packWords`. */
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
