import { plainText, wordPairs } from './plainText'
import { stem } from './stem'
import { joinPairs, tokenise, type Token } from './tokens'
import type { SearchableEntry } from '../types'
import { FIELD_WEIGHT, RARITY_DAMPING } from '../tuning'

/** An entry with a term, and the weight of the term there (0 to 1). */
export interface Posting<Entry> {
  readonly entry: IndexedEntry<Entry>
  weight: number
}

/** A stem, and the entries that have it. */
export interface Term<Entry> {
  readonly stem: string
  readonly postings: Posting<Entry>[]
  /** Rare terms weigh more (inverse document frequency). */
  rarity: number
}

/** Distinct terms, and the sum of their rarities. */
export interface TermSet<Entry> {
  readonly terms: readonly Term<Entry>[]
  rarity: number
}

/** A phrase, as indexed. */
export interface IndexedPhrase<Entry> {
  readonly phrase: string
  readonly plain: string
  readonly terms: TermSet<Entry>
}

/** An entry, as indexed. */
export interface IndexedEntry<Entry> {
  readonly source: Entry
  readonly position: number
  /** The text of the message, as `plainText` gives it. */
  readonly text: string
  /** Each word of that text with the next one. */
  readonly textPairs: readonly string[]
  readonly tokens: readonly Token[]
  readonly messageTerms: readonly Term<Entry>[]
  readonly message: TermSet<Entry>
  readonly phrases: readonly IndexedPhrase<Entry>[]
  /** Scratch space for matching, zero between queries; here because a look-up would cost more. */
  readonly tally: { score: number; scoreOfWord: number }
}

/** An inverted index: from the stem of a word to the entries that have it. */
export interface WordIndex<Entry> {
  readonly entriesByPhrase: ReadonlyMap<string, readonly IndexedEntry<Entry>[]>
  readonly termByStem: ReadonlyMap<string, Term<Entry>>
  /** Every word form that occurs, with its term, sorted. */
  readonly words: readonly { readonly word: string; readonly term: Term<Entry> }[]
}

/** This site’s own words for a code, in addition to its message. */
export interface WordSources<Entry> {
  readonly phrasesOf: (entry: Entry) => readonly string[]
  /** Words from its sentences that its message, titles and phrases lack. */
  readonly sentenceTermsOf: (entry: Entry) => readonly string[]
}

/** Builds the index. */
export function buildWordIndex<Entry extends SearchableEntry>(
  entries: readonly Entry[],
  { phrasesOf, sentenceTermsOf }: WordSources<Entry>,
  fillerWords: ReadonlySet<string>,
): WordIndex<Entry> {
  const termByStem = new Map<string, Term<Entry>>()
  const termByWord = new Map<string, Term<Entry>>()

  /** @param joins whether to join two words that are one term already */
  function termsOf(text: string, joins = false): Term<Entry>[] {
    const words = tokenise(text).map(({ word }) => word)
    const isTerm = (word: string) => joins && termByWord.has(word)
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

  const termSets: TermSet<Entry>[] = []
  function toTermSet(terms: readonly Term<Entry>[]): TermSet<Entry> {
    const termSet = { terms: [...new Set(terms)], rarity: 0 }
    termSets.push(termSet)
    return termSet
  }

  const entriesByPhrase = new Map<string, IndexedEntry<Entry>[]>()
  // Messages and titles first: their words decide how phrases are joined.
  const messages = entries.map(({ message }) => termsOf(message))
  const titles = entries.map(({ category, subGroup }) =>
    termsOf(`${category?.title ?? ''} ${subGroup?.title ?? ''}`),
  )
  entries.forEach((source, position) => {
    const text = plainText(source.text)
    const messageTerms = messages[position] ?? []
    const entry: IndexedEntry<Entry> = {
      source,
      position,
      text,
      textPairs: wordPairs(text),
      tokens: tokenise(source.message),
      messageTerms,
      message: toTermSet(messageTerms),
      phrases: phrasesOf(source).map((phrase) => ({
        phrase,
        plain: plainText(phrase),
        terms: toTermSet(termsOf(phrase, true)),
      })),
      tally: { score: 0, scoreOfWord: 0 },
    }
    post(entry.messageTerms, entry, FIELD_WEIGHT.message)
    for (const { plain, terms } of entry.phrases) {
      post(terms.terms, entry, FIELD_WEIGHT.phrase)
      const sharing = entriesByPhrase.get(plain)
      if (sharing) sharing.push(entry)
      else entriesByPhrase.set(plain, [entry])
    }
    post(titles[position] ?? [], entry, FIELD_WEIGHT.title)
    const sentences = sentenceTermsOf(source).flatMap((word) => termsOf(word))
    post(sentences, entry, FIELD_WEIGHT.sentence)
  })

  for (const term of termByStem.values())
    term.rarity = Math.log(1 + entries.length / term.postings.length) ** RARITY_DAMPING
  for (const termSet of termSets) for (const { rarity } of termSet.terms) termSet.rarity += rarity
  return {
    entriesByPhrase,
    termByStem,
    words: [...termByWord]
      .map(([word, term]) => ({ word, term }))
      .sort((a, b) => (a.word < b.word ? -1 : 1)),
  }
}
