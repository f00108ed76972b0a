import type { QueryWord } from './queryWords'
import type { Vocabulary } from './vocabulary'
import type { WordIndex } from './wordIndex'

/** An entry that shares words with the query. */
export interface WordMatch {
  /** Position of the entry in the index. */
  readonly entry: number
  /** Share of the query that the entry answers, 0 to 1, weighted by how telling each word is. */
  readonly coverage: number
}

/** The entries that share words with the query, and the terms that the query may mean. */
export interface WordMatches {
  readonly best: readonly WordMatch[]
  /** For each term that some word of the query may mean, how strongly. */
  readonly strengthByTerm: ReadonlyMap<number, number>
}

/** As many are looked at closely; the rest cannot win. */
const MOST_CANDIDATES = 60
/** A word that nothing in the catalogue resembles says little against an entry. */
const RARITY_OF_UNKNOWN_WORD = 1.2
/** What a fully covered message adds to the coverage of the query when candidates are picked. */
const SHARE_OF_MESSAGE = 0.2
const NO_MATCHES: WordMatches = { best: [], strengthByTerm: new Map() }

/** Prepares the matching of words over one index; the scratch arrays are reused by every query. */
export function createWordMatcher(index: WordIndex, vocabulary: Vocabulary) {
  const entryCount = index.messageTerms.length
  const scores = new Float64Array(entryCount)
  const scoreOfWord = new Float64Array(entryCount)

  /** Adds the best meaning of one word to the score of each entry; gives the word's weight. */
  function addWord(
    meanings: readonly { readonly term: number; readonly strength: number }[],
    touched: number[],
  ): number {
    let weight = 0
    const touchedByWord: number[] = []
    for (const { term, strength } of meanings) {
      const rarity = index.rarity[term]!
      weight = Math.max(weight, rarity * strength)
      const { entries, weights } = index.postings[term]!
      for (let at = 0; at < entries.length; at++) {
        const entry = entries[at]!
        const score = strength * weights[at]!
        if (scoreOfWord[entry] === 0) touchedByWord.push(entry)
        if (score > scoreOfWord[entry]!) scoreOfWord[entry] = score
      }
    }
    for (const entry of touchedByWord) {
      if (scores[entry] === 0) touched.push(entry)
      scores[entry]! += weight * scoreOfWord[entry]!
      scoreOfWord[entry] = 0
    }
    return weight
  }

  function pickBest(touched: readonly number[], queryWeight: number): WordMatch[] {
    const ranked = touched.map((entry) => {
      const coverage = scores[entry]! / queryWeight
      const ofMessage = Math.min(1, scores[entry]! / (index.messageRarity[entry]! || 1))
      return { entry, coverage, order: coverage + SHARE_OF_MESSAGE * ofMessage }
    })
    if (ranked.length > MOST_CANDIDATES) {
      const orders = Float64Array.from(ranked, ({ order }) => order).sort()
      const lowest = orders[orders.length - MOST_CANDIDATES]!
      return ranked.filter(({ order }) => order >= lowest).slice(0, 2 * MOST_CANDIDATES)
    }
    return ranked
  }

  return (words: readonly QueryWord[]): WordMatches => {
    if (words.length === 0) return NO_MATCHES
    const touched: number[] = []
    const strengthByTerm = new Map<number, number>()
    let queryWeight = 0
    let sureWords = 0
    let guessedWords = 0
    for (const { word, unfinished } of words) {
      const { meanings, guessed } = vocabulary.meaningsOf(word, unfinished)
      if (meanings.length === 0) {
        queryWeight += RARITY_OF_UNKNOWN_WORD
        continue
      }
      if (guessed) guessedWords++
      else sureWords++
      queryWeight += addWord(meanings, touched)
      for (const { term, strength } of meanings)
        strengthByTerm.set(term, Math.max(strength, strengthByTerm.get(term) ?? 0))
    }
    const best = pickBest(touched, queryWeight)
    for (const entry of touched) scores[entry] = 0
    // Words that only resemble known ones are noise when most of the query is unknown.
    const isNoise = sureWords === 0 && guessedWords * 2 <= words.length
    return isNoise ? NO_MATCHES : { best, strengthByTerm }
  }
}
