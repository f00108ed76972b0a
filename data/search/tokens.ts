import { stem } from './stem'

/** A word of a text, and where it stands there. */
export interface Token {
  /** In lower case, without apostrophes. */
  readonly word: string
  readonly stem: string
  readonly start: number
  readonly end: number
}

/** Longer runs of letters are keys, hashes or a cat on the keyboard. */
const LONGEST_WORD = 30

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:'\p{L}+)*|\p{N}+\p{L}[\p{L}\p{N}]*/gu
const CAMEL_HUMP = /(?<=\p{Ll})(?=\p{Lu})/u

const stems = new Map<string, string>()

/** Stemming is the costly part of reading a text, and texts repeat their words. */
function stemOf(word: string): string {
  let known = stems.get(word)
  if (known === undefined) {
    if (stems.size > 50_000) stems.clear()
    known = stem(word)
    stems.set(word, known)
  }
  return known
}

/** Splits a text into its words; identifiers such as `tokenExpired` and `TOKEN_EXPIRED` too. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    let start = match.index
    for (const part of match[0].split(CAMEL_HUMP)) {
      const end = start + part.length
      if (part.length <= LONGEST_WORD) {
        const word = part.toLowerCase().replaceAll("'", '')
        tokens.push({ word, stem: stemOf(word), start, end })
      }
      start = end
    }
  }
  return tokens
}
