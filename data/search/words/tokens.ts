import { stem } from './stem'
import { QUERY } from '../tuning'

/** A word of a text, and where it stands there. */
export interface Token {
  /** In lower case, without apostrophes. */
  readonly word: string
  readonly stem: string
  readonly start: number
  readonly end: number
}

/** Starts with any letter or digit, so that a long number is passed over in one step. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'\p{L}+)*/gu
const LETTER = /\p{L}/u
const CAMEL_HUMP = /(?<=\p{Ll})(?=\p{Lu})/u

/** Splits a text into its words; identifiers such as `tokenExpired` and `TOKEN_EXPIRED` too. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    let start = match.index
    for (const part of match[0].split(CAMEL_HUMP)) {
      const end = start + part.length
      if (part.length <= QUERY.longestWord && LETTER.test(part)) {
        const word = part.toLowerCase().replaceAll("'", '')
        tokens.push({ word, stem: stem(word), start, end })
      }
      start = end
    }
  }
  return tokens
}

/** One word, or two neighbouring ones that are written as one elsewhere. */
export interface JoinedWord {
  readonly word: string
  /** The words as they stand in the text: one or two. */
  readonly parts: readonly string[]
}

/**
 * Joins neighbouring words that are one word elsewhere: "hash tag", "user name", "log in".
 *
 * @param isOneWord whether the joined word exists
 */
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
