import type { CreateFuzzyLookup } from './fuzzyWords'
import type { Term, WordIndex } from './wordIndex'
import { memoise } from '../../memoise'
import { WORD_STRENGTH } from '../tuning'

/** What a typed word may mean; nothing if the search does not know it. */
export type MeantTerms<Entry> = ReadonlyMap<
  Term<Entry>,
  /** 1 for the word itself; less for a beginning or a misspelling. */
  number
>

/** The words that the search knows. */
export interface KnownWords {
  /** Whether the word or an inflection is known. */
  readonly has: (word: string) => boolean
  /** Whether the catalogue has the word in a message or title. */
  readonly isInCatalogue: (word: string) => boolean
  /** Whether a known word begins with it. */
  readonly isBeginning: (word: string) => boolean
  /** Whether it looks like a typing slip of a known word. */
  readonly resembles: (word: string) => boolean
}

/** The words that the search knows, and what they mean. */
export interface Vocabulary<Entry> extends KnownWords {
  termsMeantBy(word: string, unfinished: boolean): MeantTerms<Entry>
}

function lowerBound(words: readonly { readonly word: string }[], word: string): number {
  let from = 0
  let to = words.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((words[middle]?.word ?? '') < word) from = middle + 1
    else to = middle
  }
  return from
}

/** Looks up words of the index in the forms in which people type them. */
export function createVocabulary<Entry>(
  { stem, termByStem, words, catalogueWords }: WordIndex<Entry>,
  createFuzzyLookup: CreateFuzzyLookup,
): Vocabulary<Entry> {
  const fuzzyWords = createFuzzyLookup(words.map(({ word }) => word))

  function find(word: string, unfinished: boolean): MeantTerms<Entry> {
    const meanings = new Map<Term<Entry>, number>()
    const add = (term: Term<Entry> | undefined, strength: number) => {
      if (term && strength > (meanings.get(term) ?? 0)) meanings.set(term, strength)
    }
    const addBeginnings = (strength: number) => {
      for (let at = lowerBound(words, word); at < words.length; at++) {
        const candidate = words[at]
        if (!candidate?.word.startsWith(word)) break
        const typedShare = word.length / candidate.word.length
        const said =
          WORD_STRENGTH.leastOfBeginning + (1 - WORD_STRENGTH.leastOfBeginning) * typedShare
        add(candidate.term, strength * said)
      }
    }

    add(termByStem.get(stem(word)), 1)
    const isComplete = meanings.size > 0
    if (unfinished)
      addBeginnings(isComplete ? WORD_STRENGTH.beginningOfAnother : WORD_STRENGTH.beginning)
    if (meanings.size > 0) return meanings
    if (word.length >= WORD_STRENGTH.shortestAbbreviation) addBeginnings(WORD_STRENGTH.beginning)
    if (meanings.size > 0) return meanings
    for (const { word: similar, similarity } of fuzzyWords(word))
      add(termByStem.get(stem(similar)), WORD_STRENGTH.misspelling * similarity)
    return meanings
  }

  const ofFinished = memoise((word: string) => find(word, false))
  const ofUnfinished = memoise((word: string) => find(word, true))

  return {
    has: (word) => termByStem.has(stem(word)),
    isInCatalogue: (word) => catalogueWords.has(word),
    isBeginning: (word) => words[lowerBound(words, word)]?.word.startsWith(word) ?? false,
    resembles: (word) => (fuzzyWords(word)[0]?.similarity ?? 0) >= WORD_STRENGTH.strikingSimilarity,
    termsMeantBy: (word, unfinished) => (unfinished ? ofUnfinished(word) : ofFinished(word)),
  }
}
