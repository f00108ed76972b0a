import { plainText } from './plainText'
import { stem } from './stem'
import { joinPairs, tokenise } from './tokens'
import type { SearchableEntry } from './types'

/** How much a word says about an entry, by where it stands. */
const FIELD_WEIGHT = { message: 1, searchWord: 0.9, title: 0.6, userWord: 0.6 } as const

/** Below 1, so that one rare word does not outweigh several common ones. */
const RARITY_DAMPING = 0.6

/** An entry that has a term, and how prominently (0 to 1). */
export interface Posting<Entry> {
  readonly entry: IndexedEntry<Entry>
  weight: number
}

/** What the inflections of a word share, and the entries that have it. */
export interface Term<Entry> {
  readonly stem: string
  readonly postings: Posting<Entry>[]
  /** How telling the term is: rare terms weigh more (inverse document frequency). */
  rarity: number
}

/** The terms of one of the site's search words. */
export interface IndexedSearchWord<Entry> {
  readonly phrase: string
  readonly terms: readonly Term<Entry>[]
}

/** An entry as the index sees it. */
export interface IndexedEntry<Entry> {
  readonly source: Entry
  /** Position in the published table. */
  readonly position: number
  /** The terms of the message in reading order. */
  readonly messageTerms: readonly Term<Entry>[]
  readonly searchWords: readonly IndexedSearchWord<Entry>[]
  /** Scratch space of the matching, zero between queries; here, because a look-up costs more. */
  readonly tally: { score: number; scoreOfWord: number }
}

/** An inverted index over the catalogue: from the stem of a word to the entries that have it. */
export interface WordIndex<Entry> {
  /** From a search word in plain text to the entries that have it. */
  readonly entriesBySearchWord: ReadonlyMap<string, readonly IndexedEntry<Entry>[]>
  readonly termByStem: ReadonlyMap<string, Term<Entry>>
  /** Every form of a word that occurs, with its term, in alphabetical order. */
  readonly words: readonly { readonly word: string; readonly term: Term<Entry> }[]
}

/** The site's own words for a code, beside its message. */
export interface OwnWords {
  /** Short phrases that name it. */
  readonly searchWordsOf: (code: number) => readonly string[]
  /** Sentences of people who meet it. */
  readonly userWordsOf: (code: number) => readonly string[]
}

/** Builds the index. */
export function buildWordIndex<Entry extends SearchableEntry>(
  entries: readonly Entry[],
  { searchWordsOf, userWordsOf }: OwnWords,
  fillerWords: ReadonlySet<string>,
): WordIndex<Entry> {
  const termByStem = new Map<string, Term<Entry>>()
  const termByWord = new Map<string, Term<Entry>>()

  /** @param joins whether two words become one that is a term already */
  function termsOf(text: string, joins = false): Term<Entry>[] {
    const words = tokenise(text).map(({ word }) => word)
    const isTerm = (word: string) => joins && termByStem.has(stem(word))
    return joinPairs(words, isTerm)
      .filter(({ word }) => !fillerWords.has(word))
      .map(({ word }) => {
        const wordStem = stem(word)
        let term = termByStem.get(wordStem)
        if (!term) {
          term = { stem: wordStem, postings: [], rarity: 0 }
          termByStem.set(wordStem, term)
        }
        termByWord.set(word, term)
        return term
      })
  }

  function post(terms: readonly Term<Entry>[], entry: IndexedEntry<Entry>, weight: number) {
    for (const { postings } of terms) {
      const last = postings.at(-1)
      if (last?.entry === entry) last.weight = Math.max(last.weight, weight)
      else postings.push({ entry, weight })
    }
  }

  const entriesBySearchWord = new Map<string, IndexedEntry<Entry>[]>()
  // Messages and titles first: their words decide how the search words are to be joined.
  const messages = entries.map(({ message }) => termsOf(message))
  const titles = entries.map(({ category, subGroup }) =>
    termsOf(`${category?.title ?? ''} ${subGroup?.title ?? ''}`),
  )
  entries.forEach((source, position) => {
    const entry: IndexedEntry<Entry> = {
      source,
      position,
      messageTerms: messages[position] ?? [],
      searchWords: searchWordsOf(source.code).map((phrase) => ({
        phrase,
        terms: termsOf(phrase, true),
      })),
      tally: { score: 0, scoreOfWord: 0 },
    }
    post(entry.messageTerms, entry, FIELD_WEIGHT.message)
    for (const { phrase, terms } of entry.searchWords) {
      post(terms, entry, FIELD_WEIGHT.searchWord)
      const key = plainText(phrase)
      const sharing = entriesBySearchWord.get(key)
      if (sharing) sharing.push(entry)
      else entriesBySearchWord.set(key, [entry])
    }
    post(titles[position] ?? [], entry, FIELD_WEIGHT.title)
    post(termsOf(userWordsOf(source.code).join(' '), true), entry, FIELD_WEIGHT.userWord)
  })

  for (const term of termByStem.values())
    term.rarity = Math.log(1 + entries.length / term.postings.length) ** RARITY_DAMPING
  return {
    entriesBySearchWord,
    termByStem,
    words: [...termByWord]
      .map(([word, term]) => ({ word, term }))
      .sort((a, b) => (a.word < b.word ? -1 : 1)),
  }
}
