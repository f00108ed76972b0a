import { matchWords } from './matchWords'
import { readQueryWords } from './queryWords'
import { rankMatches, type RankedMatch } from './rankMatches'
import { createVocabulary } from './vocabulary'
import { buildWordIndex, type LearnedCodeOf } from './wordIndex'
import { memoise } from '../../memoise'
import { presentMatch } from './presentHits'
import type { LanguageWords } from './languageWords'
import { ANSWER, RANK } from '../tuning'
import type { SearchableEntry, SearchHit } from '../types'

/** What the words of a query lead to. */
export interface FoundByWords<Entry extends SearchableEntry> {
  /** Best first. */
  readonly hits: readonly SearchHit<Entry>[]
  /** Whether the words say enough for an answer; otherwise the hits are only suggested. */
  readonly isSure: boolean
  /** Whether the text has the whole message of the first hit, or is itself part of that message. */
  readonly isQuoted: boolean
  /** The score of the first hit, 0 if there is none; comparable between languages. */
  readonly strength: number
}

/** Looks words up in one language. */
export interface WordSearch<Entry extends SearchableEntry> {
  readonly countWords: (text: string) => number
  readonly knows: (word: string) => boolean
  readonly find: (text: string) => FoundByWords<Entry>
}

/** Builds the word search for one language. */
export function createWordSearch<Entry extends SearchableEntry>(
  entries: readonly Entry[],
  language: LanguageWords,
  learnedCodeOf: LearnedCodeOf<Entry>,
): WordSearch<Entry> {
  const index = buildWordIndex(entries, language, learnedCodeOf)
  const vocabulary = createVocabulary(index, language.createFuzzyLookup)
  // Each query is read twice: to count its words, then to look them up.
  const readWords = memoise((text: string) => readQueryWords(text, vocabulary))

  const { variants } = language
  const spell = (text: string) =>
    variants.size === 0
      ? text
      : text.replace(/\p{Script=Han}/gu, (character) => variants.get(character) ?? character)
  const isSure = ({ isQuoted, evidence, share }: RankedMatch<Entry>) =>
    isQuoted ||
    (share >= RANK.sureFromShare && evidence >= language.sureFrom) ||
    (share >= RANK.wholeShare && evidence >= language.sureFrom * RANK.leastOfWhole)

  function find(typed: string): FoundByWords<Entry> {
    const text = spell(typed)
    const matches = matchWords(readWords(text), vocabulary)
    const ranked = rankMatches(matches, text)
    const [first] = ranked
    return {
      hits: ranked.slice(0, ANSWER.mostHits).map((match) => presentMatch(match, matches)),
      isSure: first !== undefined && isSure(first),
      isQuoted: first?.isQuoted ?? false,
      strength: first?.score ?? 0,
    }
  }
  return { countWords: (text) => readWords(text).length, knows: vocabulary.has, find }
}
