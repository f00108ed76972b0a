import { entries } from '../../catalogue/entries'
import { packEvidence } from '../words/packedEvidence'
import { learnWords } from './learnWords'

/** Learns from all texts, and packs the result for visitors. Takes a second or two. */
export function learnPacked(): string {
  return packEvidence(
    learnWords(),
    entries.map(({ code }) => code),
  )
}
