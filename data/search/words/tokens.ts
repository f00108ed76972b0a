import { QUERY } from '../tuning'

/** A word and its position in a text. */
export interface Token {
  /** Lower case, without apostrophes and accents. */
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Starts at any letter or digit, so that a long number is skipped in one step. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'\p{L}+)*/gu
const LETTER = /\p{L}/u
const HUMP_OR_SCRIPT =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])/u
/** Chinese and Japanese have no spaces between words. */
const WITHOUT_SPACES = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u
const ACCENTS = /\p{M}/gu

/** Most words: nothing to take off, and no parts. */
const PLAIN = /^[A-Z]?[a-z]+$/

function toWord(written: string): string {
  const word = written.toLowerCase()
  if (PLAIN.test(word)) return word
  return word.replaceAll("'", '').normalize('NFKD').replace(ACCENTS, '').normalize('NFC')
}

/** Each character, and each pair of neighbours: most Chinese words have one or two. */
function* splitRun(run: string, start: number): Generator<Token> {
  for (const length of [1, 2])
    for (let at = 0; at + length <= run.length; at++)
      yield { word: run.slice(at, at + length), start: start + at, end: start + at + length }
}

/** Splits text into words, including identifiers such as `tokenExpired` and `TOKEN_EXPIRED`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    let start = match.index
    const parts = PLAIN.test(match[0]) ? [match[0]] : match[0].split(HUMP_OR_SCRIPT)
    for (const part of parts) {
      const end = start + part.length
      if (WITHOUT_SPACES.test(part)) tokens.push(...splitRun(part, start))
      else if (part.length <= QUERY.longestWord && LETTER.test(part))
        tokens.push({ word: toWord(part), start, end })
      start = end
    }
  }
  return tokens
}

/** A word, or two joined because the catalogue writes them as one. */
export interface JoinedWord {
  readonly word: string
  readonly parts: readonly string[]
}

/** Joins neighbouring words that are one word elsewhere: "hash tag", "user name", "log in". */
export function joinPairs(
  words: readonly string[],
  isOneWord: (joined: string) => boolean,
): JoinedWord[] {
  const result: JoinedWord[] = []
  let previous: string | undefined
  for (const word of words) {
    if (previous !== undefined && isOneWord(previous + word)) {
      result[result.length - 1] = { word: previous + word, parts: [previous, word] }
      previous = undefined
    } else {
      result.push({ word, parts: [word] })
      previous = word
    }
  }
  return result
}
