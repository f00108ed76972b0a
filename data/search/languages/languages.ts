import type { LearnedWord } from '../words/evidence'
import { stem } from '../words/stem'
import type { LanguageWords } from '../words/wordIndex'

/** The languages in which the search understands words; the first is that of the messages. */
export const languageTags = ['en', 'zh', 'ja', 'es', 'de', 'fr'] as const

/** The tag of a language, as in BCP 47. */
export type LanguageTag = (typeof languageTags)[number]

/** Languages that the search has learned. */
export type LearnedLanguages = Readonly<Partial<Record<LanguageTag, LanguageWords>>>

/** Letters of a word that its inflections share, in most words of Spanish, German and French. */
const LETTERS_OF_STEM = 6

const cutOff = (word: string) => word.slice(0, LETTERS_OF_STEM)

/** Prepares what was learned in a language for the search. */
export function toLanguageWords(tag: LanguageTag, learned: readonly LearnedWord[]): LanguageWords {
  return { learned, stem: tag === 'en' ? stem : cutOff, isOfMessages: tag === 'en' }
}
