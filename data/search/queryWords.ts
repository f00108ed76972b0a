import { tokenise } from './tokens'
import type { Vocabulary } from './vocabulary'

/** A word of the query, as the vocabulary is to be asked for it. */
export interface QueryWord {
  readonly word: string
  /** Whether the word may still be in the typing. */
  readonly unfinished: boolean
}

/** A query has few words, a pasted text many; more than this many add time, not meaning. */
const MOST_WORDS = 400
const SHORTEST_PART = 3

/** "log in" and "hash tag": two words that the vocabulary knows as one. */
function joinPair(word: string, next: string | undefined, vocabulary: Vocabulary) {
  if (next === undefined) return undefined
  const joined = word + next
  return vocabulary.has(joined) ? joined : undefined
}

/** "filesize": one word that the vocabulary knows as two. */
function splitWord(word: string, vocabulary: Vocabulary): readonly string[] {
  if (vocabulary.has(word)) return [word]
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every((part) => vocabulary.has(part))) return parts
  }
  return [word]
}

/**
 * Reads the words to search for: joined and split as the vocabulary has them, without filler
 * words and repeats.
 */
export function readQueryWords(
  text: string,
  vocabulary: Vocabulary,
  fillerWords: ReadonlySet<string>,
): QueryWord[] {
  const tokens = tokenise(text)
  const lastToken = tokens.at(-1)
  const endsInWord = lastToken !== undefined && lastToken.end === text.length
  const words = new Map<string, QueryWord>()
  for (let at = 0; at < tokens.length && words.size < MOST_WORDS; at++) {
    const { word } = tokens[at]!
    const joined = joinPair(word, tokens[at + 1]?.word, vocabulary)
    if (joined !== undefined) {
      words.set(joined, { word: joined, unfinished: false })
      at++
      continue
    }
    const unfinished = endsInWord && at === tokens.length - 1
    if (fillerWords.has(word)) continue
    for (const part of splitWord(word, vocabulary)) words.set(part, { word: part, unfinished })
  }
  return [...words.values()]
}
