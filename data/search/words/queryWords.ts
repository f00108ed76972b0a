import { joinPairs, tokenise } from './tokens'
import type { KnownWords } from './vocabulary'
import { QUERY } from '../tuning'

/** A word of the query, in the forms to look up. */
export interface QueryWord {
  /** "log in" as `login` and as its parts; most words have one form. */
  readonly forms: readonly string[]
  /** Whether the visitor may still be typing the word. */
  readonly unfinished: boolean
}

/**
 * "filesize": one word that the vocabulary knows as two, unless it begins or resembles a known
 * word.
 */
function splitWord(
  word: string,
  vocabulary: KnownWords,
  fillerWords: ReadonlySet<string>,
): readonly string[] {
  if (vocabulary.has(word) || vocabulary.isBeginning(word)) return [word]
  for (let at = word.length - QUERY.shortestPart; at >= QUERY.shortestPart; at--) {
    const parts = [word.slice(0, at), word.slice(at)]
    const known = parts.filter(vocabulary.has)
    if (known.length > 0 && parts.every((part) => known.includes(part) || fillerWords.has(part)))
      return vocabulary.resembles(word) ? [word] : known
  }
  return [word]
}

/**
 * Reads the words to search for: joined and split as in the vocabulary, without filler words and
 * repeats. If there are only filler words, it gives the last, which may be the beginning of another
 * word.
 */
export function readQueryWords(
  text: string,
  vocabulary: KnownWords,
  fillerWords: ReadonlySet<string>,
): QueryWord[] {
  const tokens = tokenise(text).slice(0, QUERY.mostWords)
  const lastToken = tokens.at(-1)
  const unfinishedWord = lastToken?.end === text.length ? lastToken.word : undefined
  const words = new Map<string, QueryWord>()
  for (const { word, parts } of joinPairs(
    tokens.map(({ word }) => word),
    vocabulary.has,
  )) {
    if (fillerWords.has(word)) continue
    if (parts.length > 1) {
      // A joined word of the catalogue stands alone; a synonym also allows its parts.
      const alsoParts = vocabulary.isOfCatalogue(word) ? [] : parts
      const forms = [word, ...alsoParts.filter((part) => !fillerWords.has(part))]
      words.set(word, { forms, unfinished: false })
      continue
    }
    for (const part of splitWord(word, vocabulary, fillerWords))
      words.set(part, { forms: [part], unfinished: part === unfinishedWord })
  }
  if (words.size === 0 && unfinishedWord !== undefined)
    return [{ forms: [unfinishedWord], unfinished: true }]
  return [...words.values()]
}
