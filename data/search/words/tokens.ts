import { stem } from './stem'
import { QUERY } from '../tuning'

/** A word and its position in a text. */
export interface Token {
  /** Lower case, without apostrophes. */
  readonly word: string
  readonly stem: string
  readonly start: number
  readonly end: number
}

/** Starts at any letter or digit, so that a long number is skipped in one step. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'\p{L}+)*/gu
const LETTER = /\p{L}/u
const CAMEL_HUMP = /(?<=\p{Ll})(?=\p{Lu})/u

/** Splits a text into words, including identifiers such as `tokenExpired` and `TOKEN_EXPIRED`. */
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

/** A word, or two that are written as one elsewhere. */
export interface JoinedWord {
  readonly word: string
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
