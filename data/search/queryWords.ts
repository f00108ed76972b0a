import { tokenise } from './tokens'

/** A word of the query, in the forms that the vocabulary is to be asked for. */
export interface QueryWord {
  /** "log in" as `login` and as its parts; most words have one form. */
  readonly forms: readonly string[]
  /** Whether the word may still be in the typing. */
  readonly unfinished: boolean
}

/** A query has few words, a pasted text many; more than this add time, not meaning. */
const MOST_WORDS = 400
const SHORTEST_PART = 3

/** "filesize": one word that the vocabulary knows as two. */
function splitWord(word: string, isKnown: (word: string) => boolean): readonly string[] {
  if (isKnown(word)) return [word]
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every(isKnown)) return parts
  }
  return [word]
}

/**
 * Reads the words to search for: joined and split as the vocabulary has them, without filler words
 * and repeats. A text of nothing but filler words gives its last word, which may be half of another.
 *
 * @param isKnown whether the vocabulary has a word
 */
export function readQueryWords(
  text: string,
  isKnown: (word: string) => boolean,
  fillerWords: ReadonlySet<string>,
): QueryWord[] {
  const tokens = tokenise(text)
  const lastToken = tokens.at(-1)
  const endsInWord = lastToken?.end === text.length
  const words = new Map<string, QueryWord>()
  let isJoined = false
  for (const [at, token] of tokens.entries()) {
    if (words.size >= MOST_WORDS) break
    if (isJoined) {
      isJoined = false
      continue
    }
    const { word } = token
    const next = tokens[at + 1]?.word ?? ''
    const joined = word + next
    if (next !== '' && isKnown(joined)) {
      const parts = [word, next].filter((part) => !fillerWords.has(part))
      words.set(joined, { forms: [joined, ...parts], unfinished: false })
      isJoined = true
    } else if (!fillerWords.has(word)) {
      const unfinished = endsInWord && token === lastToken
      for (const part of splitWord(word, isKnown)) words.set(part, { forms: [part], unfinished })
    }
  }
  if (words.size === 0 && lastToken && endsInWord)
    return [{ forms: [lastToken.word], unfinished: true }]
  return [...words.values()]
}
