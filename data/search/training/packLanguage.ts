import { entries } from '../../catalogue/entries'
import type { LanguageTag } from '../../descriptions/languageTags'
import { packEvidence } from '../words/packedEvidence'
import { learnWords } from './learnWords'
import { traditionalCharacters } from './traditionalCharacters'
import { gatherTexts } from './trainingTexts'

/** The part of a language that visitors load. */
export interface PackedLanguage {
  readonly words: string
  /** As `traditionalCharacters` gives them. */
  readonly variants: string
}

/** Learns from all texts of a language, and packs the result. Takes a few seconds. */
export function packLanguage(tag: LanguageTag): PackedLanguage {
  const learned = learnWords(tag, gatherTexts(tag))
  const words = packEvidence(
    learned,
    entries.map(({ code }) => code),
  )
  const characters = () => new Set(learned.flatMap(({ word }) => [...word]))
  return { words, variants: tag === 'zh' ? traditionalCharacters(characters()) : '' }
}
