import { tokenise } from './tokens'
import type { SearchableEntry } from './types'

/** How much a word says about an entry, by where it stands. */
const FIELD_WEIGHT = { message: 1, searchWord: 0.9, title: 0.6 } as const

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
  readonly termByStem: ReadonlyMap<string, Term<Entry>>
  /** Every form of a word that occurs, with its term, in alphabetical order. */
  readonly words: readonly { readonly word: string; readonly term: Term<Entry> }[]
}

/** Builds the index; `searchWordsOf` gives the site's own search words of a code. */
export function buildWordIndex<Entry extends SearchableEntry>(
  entries: readonly Entry[],
  searchWordsOf: (code: number) => readonly string[],
  fillerWords: ReadonlySet<string>,
): WordIndex<Entry> {
  const termByStem = new Map<string, Term<Entry>>()
  const termByWord = new Map<string, Term<Entry>>()

  function termsOf(text: string): Term<Entry>[] {
    const terms: Term<Entry>[] = []
    for (const { word, stem } of tokenise(text)) {
      if (fillerWords.has(word)) continue
      let term = termByStem.get(stem)
      if (!term) {
        term = { stem, postings: [], rarity: 0 }
        termByStem.set(stem, term)
      }
      termByWord.set(word, term)
      terms.push(term)
    }
    return terms
  }

  function post(terms: readonly Term<Entry>[], entry: IndexedEntry<Entry>, weight: number) {
    for (const { postings } of terms) {
      const last = postings.at(-1)
      if (last?.entry === entry) last.weight = Math.max(last.weight, weight)
      else postings.push({ entry, weight })
    }
  }

  entries.forEach((source, position) => {
    const { code, message, category, subGroup } = source
    const entry: IndexedEntry<Entry> = {
      source,
      position,
      messageTerms: termsOf(message),
      searchWords: searchWordsOf(code).map((phrase) => ({ phrase, terms: termsOf(phrase) })),
      tally: { score: 0, scoreOfWord: 0 },
    }
    post(entry.messageTerms, entry, FIELD_WEIGHT.message)
    for (const { terms } of entry.searchWords) post(terms, entry, FIELD_WEIGHT.searchWord)
    post(termsOf(`${category?.title ?? ''} ${subGroup?.title ?? ''}`), entry, FIELD_WEIGHT.title)
  })

  for (const term of termByStem.values())
    term.rarity = Math.log(1 + entries.length / term.postings.length)
  return {
    termByStem,
    words: [...termByWord]
      .map(([word, term]) => ({ word, term }))
      .sort((a, b) => (a.word < b.word ? -1 : 1)),
  }
}
