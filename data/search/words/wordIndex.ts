import type { LanguageWords } from './languageWords'
import { tellingOf, typicalWeights } from './evidence'
import { plainText, wordPairs } from './plainText'
import { titlesOf } from './titlesOf'
import type { Stem } from './stem'
import { tokenise, type Token } from './tokens'
import type { SearchableEntry } from '../types'
import { EVIDENCE } from '../tuning'

/** An entry, and how strongly a term points to it. */
export interface Posting<Entry> {
  readonly entry: IndexedEntry<Entry>
  readonly weight: number
}

/** A stem, and the entries that it says something about. */
export interface Term<Entry> {
  readonly postings: Posting<Entry>[]
  /** How much the term counts in a query: rare terms tell more. */
  telling: number
}

/** An entry, as indexed. */
export interface IndexedEntry<Entry> {
  readonly source: Entry
  readonly position: number
  /** The text of the message, as `plainText` gives it. */
  readonly text: string
  readonly textPairs: readonly string[]
  readonly tokens: readonly Token[]
  readonly messageTerms: readonly Term<Entry>[]
  /**
   * Scratch space for matching, zero between queries; kept here because a look-up would cost more.
   */
  readonly tally: { score: number; scoreOfWord: number; support: number; isTouched: boolean }
}

/** An inverted index: from the stem of a word to the entries that it says something about. */
export interface WordIndex<Entry> {
  readonly stem: Stem
  readonly termByStem: ReadonlyMap<string, Term<Entry>>
  /** Every word form that occurs, with its term, sorted. */
  readonly words: readonly { readonly word: string; readonly term: Term<Entry> }[]
  readonly catalogueWords: ReadonlySet<string>
}

const NOT_LEARNED = 0

/** The code under which something was learned about an entry; undefined for none. */
export type LearnedCodeOf<Entry> = (entry: Entry) => number | undefined

type TermCounts<Entry> = ReadonlyMap<Term<Entry>, number>

/** Builds the index; words of messages that were not learned get a typical weight. */
export function buildWordIndex<Entry extends SearchableEntry>(
  entries: readonly Entry[],
  { learned, stem, isMessageLanguage }: LanguageWords,
  learnedCodeOf: LearnedCodeOf<Entry>,
): WordIndex<Entry> {
  const termByStem = new Map<string, Term<Entry>>()
  const termByWord = new Map<string, Term<Entry>>()

  function termOf(word: string): Term<Entry> {
    const wordStem = stem(word)
    let term = termByStem.get(wordStem)
    if (!term) {
      term = { postings: [], telling: 0 }
      termByStem.set(wordStem, term)
    }
    termByWord.set(word, term)
    return term
  }

  function indexEntry(source: Entry, position: number): IndexedEntry<Entry> {
    const text = plainText(source.text)
    const tokens = isMessageLanguage ? tokenise(source.message) : []
    return {
      source,
      position,
      text,
      textPairs: wordPairs(text),
      tokens,
      messageTerms: tokens.map(({ word }) => termOf(word)),
      tally: { score: 0, scoreOfWord: 0, support: 0, isTouched: false },
    }
  }

  function countTerms({ source, messageTerms }: IndexedEntry<Entry>): TermCounts<Entry> {
    const titles = isMessageLanguage ? tokenise(titlesOf(source)) : []
    const counts = new Map<Term<Entry>, number>(
      messageTerms.map((term) => [term, EVIDENCE.countOfMessage]),
    )
    for (const { word } of titles) {
      const term = termOf(word)
      counts.set(term, (counts.get(term) ?? 0) + EVIDENCE.countOfTitle)
    }
    return counts
  }

  /** The learned weights; for terms of messages without one, a typical weight. */
  function weighTerms(): ReadonlyMap<Term<Entry>, ReadonlyMap<IndexedEntry<Entry>, number>> {
    const entryByLearnedCode = new Map(
      indexed.map((entry) => [learnedCodeOf(entry.source), entry] as const),
    )
    const weights = new Map<Term<Entry>, Map<IndexedEntry<Entry>, number>>()
    for (const { word, evidence } of learned) {
      const known = evidence.flatMap(({ code, weight }) => {
        const entry = entryByLearnedCode.get(code)
        return entry ? [[entry, weight] as const] : []
      })
      weights.set(termOf(word), new Map(known))
    }
    for (const { entry, counts } of counted)
      for (const term of counts.keys()) {
        const ofTerm = weights.get(term) ?? new Map<IndexedEntry<Entry>, number>()
        if (!ofTerm.has(entry)) ofTerm.set(entry, NOT_LEARNED)
        weights.set(term, ofTerm)
      }
    for (const { entry, counts } of counted) {
      const words = [...counts].map(([term, count]) => ({
        count,
        codes: weights.get(term)?.size ?? 0,
      }))
      const typical = typicalWeights(words, entries.length)
      ;[...counts.keys()].forEach((term, at) => {
        const ofTerm = weights.get(term)
        if (ofTerm?.get(entry) === NOT_LEARNED) ofTerm.set(entry, typical[at] ?? 0)
      })
    }
    return weights
  }

  const indexed = entries.map(indexEntry)
  const counted = indexed.map((entry) => ({ entry, counts: countTerms(entry) }))
  const catalogueWords = new Set(termByWord.keys())
  const weights = weighTerms()
  for (const [term, ofTerm] of weights) {
    for (const [entry, weight] of ofTerm) term.postings.push({ entry, weight })
    term.telling = tellingOf(ofTerm.size, entries.length)
  }
  return {
    stem,
    termByStem,
    words: [...termByWord]
      .map(([word, term]) => ({ word, term }))
      .sort((a, b) => (a.word < b.word ? -1 : 1)),
    catalogueWords,
  }
}
