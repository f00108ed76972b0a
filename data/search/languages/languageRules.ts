import type { LanguageTag } from '../../descriptions/languageTags'
import type { LanguageRules } from '../words/languageWords'
import { stem, type Stem } from '../words/stem'

/** How many leading letters most inflections of a word share in Spanish, German and French. */
const STEM_LENGTH = 6

const cutOff: Stem = (word) => word.slice(0, STEM_LENGTH)

/** Many pairs of characters span two words and occur in only one text. */
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
