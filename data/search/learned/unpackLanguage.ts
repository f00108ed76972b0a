import { entries } from '../../catalogue/entries'
import type { PackedLanguage } from '../training/packLanguage'
import { createFuzzyWords } from '../words/fuzzyWords'
import { unpackEvidence } from '../words/packedEvidence'
import { languageRules } from '../languages/languageRules'
import type { LanguageTag } from '../../descriptions/languageTags'
import type { LanguageWords } from '../words/languageWords'

/** Reverses `packLanguage`. */
export function unpackLanguage(
  tag: LanguageTag,
  { words, variants }: PackedLanguage,
): LanguageWords {
  const codes = entries.map(({ code }) => code)
  const pairs = variants.match(/../gu) ?? []
  return {
    ...languageRules[tag],
    learned: unpackEvidence(words, codes),
    createFuzzyLookup: createFuzzyWords,
    variants: new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)])),
  }
}
