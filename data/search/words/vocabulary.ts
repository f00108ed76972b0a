import { createFuzzyWords } from './fuzzyWords'
import { stem } from './stem'
import { tokenise } from './tokens'
import type { Term, WordIndex } from './wordIndex'
import { remember } from '../../remember'
import { MEANING } from '../tuning'

/** What a typed word may mean. */
export interface WordMeanings<Entry> {
  /** 1 for the word itself; less for a synonym, a beginning or a misspelling. */
  readonly strengthByTerm: ReadonlyMap<Term<Entry>, number>
  /**
   * How they were found: `sure` by the word itself, as a beginning or as a synonym; `guessed` by
   * similarity. A misspelt filler word is `filler`, anything else `unknown`.
   */
  readonly kind: 'sure' | 'guessed' | 'filler' | 'unknown'
}

/** The words that the search knows. */
export interface KnownWords {
  /** Whether the catalogue has the word or an inflection. */
  readonly isOfCatalogue: (word: string) => boolean
  /** The same, synonyms included. */
  readonly has: (word: string) => boolean
  /** Whether a known word begins with it. */
  readonly isBeginning: (word: string) => boolean
  /** Whether it looks like a typing slip of a known word. */
  readonly resembles: (word: string) => boolean
}

/** The words that the search knows, and what they mean. */
export interface Vocabulary<Entry> extends KnownWords {
  /** @param unfinished whether the visitor may still be typing the word: the last of a query */
  meaningsOf(word: string, unfinished: boolean): WordMeanings<Entry>
}

/** The index of the first of the sorted words that is not before `word`. */
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

/** Resolves the thesaurus to terms of the index. */
function termsBySynonym<Entry>(
  { termByStem }: WordIndex<Entry>,
  thesaurus: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly Term<Entry>[]> {
  const bySynonym = new Map<string, Term<Entry>[]>()
  for (const [everyday, catalogueWords] of Object.entries(thesaurus)) {
    const key = stem(everyday)
    const terms = tokenise(catalogueWords).flatMap((token) => termByStem.get(token.stem) ?? [])
    bySynonym.set(key, [...(bySynonym.get(key) ?? []), ...terms])
  }
  return bySynonym
}

/** Combines the words of the catalogue and the thesaurus. */
export function createVocabulary<Entry>(
  index: WordIndex<Entry>,
  thesaurus: Readonly<Record<string, string>>,
  fillerWords: ReadonlySet<string>,
): Vocabulary<Entry> {
  const { termByStem, words } = index
  const bySynonym = termsBySynonym(index, thesaurus)
  const fuzzyWords = createFuzzyWords(
    new Set([...words.map(({ word }) => word), ...Object.keys(thesaurus), ...fillerWords]),
  )

  function find(word: string, unfinished: boolean): WordMeanings<Entry> {
    const strengthByTerm = new Map<Term<Entry>, number>()
    const add = (term: Term<Entry> | undefined, strength: number) => {
      if (term && strength > (strengthByTerm.get(term) ?? 0)) strengthByTerm.set(term, strength)
    }
    const addExact = (wordStem: string, strength: number) => {
      add(termByStem.get(wordStem), strength)
      for (const term of bySynonym.get(wordStem) ?? []) add(term, strength * MEANING.synonym)
    }
    const addBeginnings = (strength: number) => {
      for (let at = lowerBound(words, word); at < words.length; at++) {
        const candidate = words[at]
        if (!candidate?.word.startsWith(word)) break
        const typedShare = word.length / candidate.word.length
        const said = MEANING.leastOfBeginning + (1 - MEANING.leastOfBeginning) * typedShare
        add(candidate.term, strength * said)
      }
    }

    addExact(stem(word), 1)
    const isComplete = strengthByTerm.size > 0
    if (unfinished) addBeginnings(isComplete ? MEANING.beginningOfAnother : MEANING.beginning)
    if (strengthByTerm.size > 0) return { strengthByTerm, kind: 'sure' }
    if (word.length >= MEANING.shortestAbbreviation) addBeginnings(MEANING.beginning)
    if (strengthByTerm.size > 0) return { strengthByTerm, kind: 'guessed' }
    const similar = fuzzyWords(word)
    for (const { word, similarity } of similar)
      addExact(stem(word), MEANING.misspelling * similarity)
    if (strengthByTerm.size > 0) return { strengthByTerm, kind: 'guessed' }
    return { strengthByTerm, kind: similar.length > 0 ? 'filler' : 'unknown' }
  }

  const meaningsOfFinished = remember((word: string) => find(word, false))
  const meaningsOfUnfinished = remember((word: string) => find(word, true))

  return {
    isOfCatalogue: (word) => termByStem.has(stem(word)),
    has: (word) => termByStem.has(stem(word)) || bySynonym.has(stem(word)),
    isBeginning: (word) => words[lowerBound(words, word)]?.word.startsWith(word) ?? false,
    resembles: (word) => (fuzzyWords(word)[0]?.similarity ?? 0) >= MEANING.strikingSimilarity,
    meaningsOf: (word, unfinished) =>
      unfinished ? meaningsOfUnfinished(word) : meaningsOfFinished(word),
  }
}
