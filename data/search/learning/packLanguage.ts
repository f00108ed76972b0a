import { entries } from '../../catalogue/entries'
import type { LanguageTag } from '../languages/languages'
import { packEvidence } from '../words/packedEvidence'
import { learnWords } from './learnWords'
import { gatherTexts } from './trainingTexts'

/** Learns from all texts of a language, and packs the result for visitors. Takes a second or two. */
export function packLanguage(tag: LanguageTag): string {
  return packEvidence(
    learnWords(tag, gatherTexts(tag)),
    entries.map(({ code }) => code),
  )
}
