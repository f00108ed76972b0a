import { createFuzzyWords } from './fuzzyWords'
import { stem } from './stem'
import type { WordIndex } from './wordIndex'

/** A term of the catalogue that a typed word may mean. */
export interface Meaning {
  readonly term: number
  /** 1 for the word itself, less for a synonym, a beginning or a misspelling. */
  readonly strength: number
}

/** What a typed word may mean; `guessed` when only its similarity to other words says so. */
export interface WordMeanings {
  readonly meanings: readonly Meaning[]
  readonly guessed: boolean
}

/** The words that the search knows, and what they stand for. */
export interface Vocabulary {
  /** Whether a word, its inflection or its synonym occurs in the catalogue. */
  has(word: string): boolean
  /** @param unfinished whether the word may still be in the typing, as the last one of a query is */
  meaningsOf(word: string, unfinished: boolean): WordMeanings
}

const STRENGTH = { synonym: 0.8, beginning: 0.75, alsoBeginning: 0.4, misspelling: 0.9 } as const
/** A finished word of this length may be an abbreviation, such as "notif" or "perm". */
const SHORTEST_ABBREVIATION = 4
const NOTHING: WordMeanings = { meanings: [], guessed: false }

type Strengths = Map<number, number>

function add(strengths: Strengths, term: number | undefined, strength: number) {
  if (term === undefined) return
  const known = strengths.get(term)
  if (known === undefined || known < strength) strengths.set(term, strength)
}

/** The first position in the sorted words that is not before `word`. */
function lowerBound(words: WordIndex['words'], word: string): number {
  let from = 0
  let to = words.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (words[middle]!.word < word) from = middle + 1
    else to = middle
  }
  return from
}

/** Joins the catalogue's words with the thesaurus into one vocabulary. */
export function createVocabulary(
  index: WordIndex,
  thesaurus: Readonly<Record<string, readonly string[]>>,
): Vocabulary {
  const synonymTerms = new Map<string, number[]>()
  for (const [everyday, catalogueWords] of Object.entries(thesaurus)) {
    const terms = catalogueWords
      .map((word) => index.termByStem.get(stem(word)))
      .filter((term) => term !== undefined)
    const known = synonymTerms.get(stem(everyday)) ?? []
    synonymTerms.set(stem(everyday), [...known, ...terms])
  }
  const fuzzyWords = createFuzzyWords(
    new Set([...index.words.map(({ word }) => word), ...Object.keys(thesaurus)]),
  )
  const remembered = new Map<string, WordMeanings>()

  function addExact(strengths: Strengths, wordStem: string, factor: number) {
    add(strengths, index.termByStem.get(wordStem), factor)
    for (const term of synonymTerms.get(wordStem) ?? [])
      add(strengths, term, factor * STRENGTH.synonym)
  }

  function addBeginnings(strengths: Strengths, word: string, factor: number) {
    for (let at = lowerBound(index.words, word); at < index.words.length; at++) {
      const candidate = index.words[at]!
      if (!candidate.word.startsWith(word)) break
      add(strengths, candidate.term, factor * (0.6 + (0.4 * word.length) / candidate.word.length))
    }
  }

  function addMisspellings(strengths: Strengths, word: string) {
    for (const match of fuzzyWords(word))
      addExact(strengths, stem(match.word), STRENGTH.misspelling * match.similarity)
  }

  function find(word: string, unfinished: boolean): WordMeanings {
    const strengths: Strengths = new Map()
    addExact(strengths, stem(word), 1)
    if (unfinished) {
      addBeginnings(
        strengths,
        word,
        strengths.size > 0 ? STRENGTH.alsoBeginning : STRENGTH.beginning,
      )
    } else if (strengths.size === 0 && word.length >= SHORTEST_ABBREVIATION) {
      addBeginnings(strengths, word, STRENGTH.beginning)
    }
    const guessed = strengths.size === 0
    if (guessed) addMisspellings(strengths, word)
    if (strengths.size === 0) return NOTHING
    return { meanings: [...strengths].map(([term, strength]) => ({ term, strength })), guessed }
  }

  return {
    has: (word) => index.termByStem.has(stem(word)) || synonymTerms.has(stem(word)),
    meaningsOf(word, unfinished) {
      const key = unfinished ? `${word}…` : word
      let known = remembered.get(key)
      if (!known) {
        if (remembered.size > 5_000) remembered.clear()
        known = find(word, unfinished)
        remembered.set(key, known)
      }
      return known
    },
  }
}
