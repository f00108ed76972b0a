import type { LearnedWord } from '../words/evidence'
import type { CreateFuzzyLookup } from '../words/fuzzyWords'
import { stem, type Stem } from '../words/stem'

/** The languages in which the search understands words; the first is that of the messages. */
export const languageTags = ['en', 'zh', 'ja', 'es', 'de', 'fr'] as const

/** The tag of a language, as in BCP 47. */
export type LanguageTag = (typeof languageTags)[number]

/** How the words of a language are read, learned and judged. */
export interface LanguageRules {
  readonly stem: Stem
  /** Whether messages and titles are in this language. */
  readonly isMessageLanguage: boolean
  /** Words of fewer training texts are not learned. */
  readonly leastTexts: number
  /** With less evidence (a logit), matches are only suggested. */
  readonly sureFrom: number
}

/** A language as the search has learned it. */
export interface LanguageWords extends LanguageRules {
  readonly learned: readonly LearnedWord[]
  /** Traditional characters, each with the simplified one that replaces it. */
  readonly variants: ReadonlyMap<string, string>
  /** Here so that Fuse is loaded with words only: numbers do without it. */
  readonly createFuzzyLookup: CreateFuzzyLookup
}

/** Languages that the search has learned. */
export type LearnedLanguages = Readonly<Partial<Record<LanguageTag, LanguageWords>>>

/** Letters that most inflections of a word share in Spanish, German and French. */
const STEM_LENGTH = 6

const cutOff: Stem = (word) => word.slice(0, STEM_LENGTH)

/** Many pairs of characters cross the border of two words, and occur in a single text. */
const WITHOUT_SPACES = { stem: cutOff, isMessageLanguage: false, leastTexts: 3 } as const
const WITH_SPACES = { stem: cutOff, isMessageLanguage: false, leastTexts: 1, sureFrom: 6 } as const

/** The rules of each language. */
export const languageRules = {
  en: { stem, isMessageLanguage: true, leastTexts: 1, sureFrom: 6 },
  zh: { ...WITHOUT_SPACES, sureFrom: 5.6 },
  ja: { ...WITHOUT_SPACES, sureFrom: 6 },
  es: WITH_SPACES,
  de: WITH_SPACES,
  fr: WITH_SPACES,
} as const satisfies Record<LanguageTag, LanguageRules>
