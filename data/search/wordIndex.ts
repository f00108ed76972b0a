import { tokenise } from './tokens'
import type { SearchableEntry } from './types'

/** How much a word says about an entry, by where it stands. */
const FIELD_WEIGHT = { message: 1, searchWord: 0.9, title: 0.6 } as const

/** The entries that have a term, and how prominently. */
export interface Postings {
  readonly entries: readonly number[]
  readonly weights: readonly number[]
}

/** An inverted index over the catalogue: from the stem of a word to the entries that have it. */
export interface WordIndex {
  /** From a stem to its number in the arrays below. */
  readonly termByStem: ReadonlyMap<string, number>
  /** Every form of a word that occurs, with its term, in alphabetical order. */
  readonly words: readonly { readonly word: string; readonly term: number }[]
  readonly postings: readonly Postings[]
  /** How telling a term is: rare terms weigh more (inverse document frequency). */
  readonly rarity: readonly number[]
  /** By entry: the sum of the rarities of its message's terms. */
  readonly messageRarity: readonly number[]
  /** By entry: the terms of its message in reading order, fillers included as undefined. */
  readonly messageTerms: readonly (readonly number[])[]
  /** By entry: the terms of each of its search words. */
  readonly searchWordTerms: readonly (readonly (readonly number[])[])[]
}

/** Builds the index; `searchWordsOf` gives the site's own search words of a code. */
export function buildWordIndex(
  entries: readonly SearchableEntry[],
  searchWordsOf: (code: number) => readonly string[],
  fillerWords: ReadonlySet<string>,
): WordIndex {
  const termByStem = new Map<string, number>()
  const termByWord = new Map<string, number>()
  const postings: { entries: number[]; weights: number[] }[] = []

  function termsOf(text: string): number[] {
    const terms: number[] = []
    for (const { word, stem } of tokenise(text)) {
      if (fillerWords.has(word)) continue
      let term = termByStem.get(stem)
      if (term === undefined) {
        term = postings.length
        termByStem.set(stem, term)
        postings.push({ entries: [], weights: [] })
      }
      termByWord.set(word, term)
      terms.push(term)
    }
    return terms
  }

  function post(terms: readonly number[], entry: number, weight: number) {
    for (const term of terms) {
      const { entries, weights } = postings[term]!
      const last = entries.length - 1
      if (entries[last] === entry) weights[last] = Math.max(weights[last]!, weight)
      else {
        entries.push(entry)
        weights.push(weight)
      }
    }
  }

  const messageTerms: number[][] = []
  const searchWordTerms: number[][][] = []
  entries.forEach(({ code, message, category, subGroup }, entry) => {
    const ofMessage = termsOf(message)
    const ofSearchWords = searchWordsOf(code).map(termsOf)
    messageTerms.push(ofMessage)
    searchWordTerms.push(ofSearchWords)
    post(ofMessage, entry, FIELD_WEIGHT.message)
    for (const terms of ofSearchWords) post(terms, entry, FIELD_WEIGHT.searchWord)
    const titles = [category?.title, subGroup?.title].filter((title) => title !== undefined)
    post(termsOf(titles.join(' ')), entry, FIELD_WEIGHT.title)
  })

  const rarity = postings.map((posting) => Math.log(1 + entries.length / posting.entries.length))
  return {
    termByStem,
    words: [...termByWord]
      .map(([word, term]) => ({ word, term }))
      .sort((a, b) => (a.word < b.word ? -1 : 1)),
    postings,
    rarity,
    messageRarity: messageTerms.map((terms) =>
      [...new Set(terms)].reduce((sum, term) => sum + rarity[term]!, 0),
    ),
    messageTerms,
    searchWordTerms,
  }
}
