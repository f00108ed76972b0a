import { joinPairs, tokenise } from './tokens'
import type { KnownWords } from './vocabulary'
import { QUERY } from '../tuning'

/** A word of the query. */
export interface QueryWord {
  readonly word: string
  /** Whether the visitor may still be typing the word. */
  readonly unfinished: boolean
}

/** "filesize": one word that is known as two, unless it begins or resembles a known word. */
function splitWord(word: string, { has, isBeginning, resembles }: KnownWords): readonly string[] {
  if (has(word) || isBeginning(word)) return [word]
  for (let at = word.length - QUERY.shortestPart; at >= QUERY.shortestPart; at--) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every(has)) return resembles(word) ? [word] : parts
  }
  return [word]
}

/** Reads the words to search for, each once, joined or split to match known words. */
export function readQueryWords(text: string, vocabulary: KnownWords): QueryWord[] {
  const tokens = tokenise(text).slice(0, QUERY.mostWords)
  const lastToken = tokens.at(-1)
  const unfinishedWord = lastToken?.end === text.length ? lastToken.word : undefined
  const words = new Map<string, QueryWord>()
  const joined = joinPairs(
    tokens.map(({ word }) => word),
    vocabulary.isInCatalogue,
  )
  for (const { word, parts } of joined)
    if (parts.length > 1) words.set(word, { word, unfinished: false })
    else
      for (const part of splitWord(word, vocabulary))
        words.set(part, { word: part, unfinished: part === unfinishedWord })
  return [...words.values()]
}
