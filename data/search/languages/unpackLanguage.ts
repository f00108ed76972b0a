import { entries } from '../../catalogue/entries'
import { unpackEvidence } from '../words/packedEvidence'
import type { LanguageWords } from '../words/wordIndex'
import { toLanguageWords, type LanguageTag } from './languages'

/** Reverses `packLanguage`. */
export function unpackLanguage(tag: LanguageTag, packed: string): LanguageWords {
  return toLanguageWords(
    tag,
    unpackEvidence(
      packed,
      entries.map(({ code }) => code),
    ),
  )
}
