import { entries } from '../../catalogue/entries'
import { unpackEvidence } from '../words/packedEvidence'
import { languageRules, type LanguageTag, type LanguageWords } from './languages'

/** Reverses `packLanguage`. */
export function unpackLanguage(tag: LanguageTag, packed: string): LanguageWords {
  const codes = entries.map(({ code }) => code)
  return { ...languageRules[tag], learned: unpackEvidence(packed, codes) }
}
