import type { LanguageTag } from '../../descriptions/languageTags'
import type { LearnedWord } from './evidence'
import type { CreateFuzzyLookup } from './fuzzyWords'
import type { Stem } from './stem'

/** How the words of a language are read, learned and judged. */
export interface LanguageRules {
  readonly stem: Stem
  /** Whether messages and titles are in this language. */
  readonly isMessageLanguage: boolean
  /** Words that occur in fewer training texts are not learned. */
  readonly leastTexts: number
  /** With less evidence (a logit), matches are only suggested. */
  readonly sureFrom: number
}

/** A language as the search has learned it. */
export interface LanguageWords extends LanguageRules {
  readonly learned: readonly LearnedWord[]
  /** Traditional characters, each with the simplified one that replaces it. */
  readonly variants: ReadonlyMap<string, string>
  /** Here so that Fuse is loaded only with a language: a search for a number does without it. */
  readonly createFuzzyLookup: CreateFuzzyLookup
}

/** Languages that the search has learned. */
export type LearnedLanguages = Readonly<Partial<Record<LanguageTag, LanguageWords>>>
