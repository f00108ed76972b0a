import { entries } from '../../catalogue/entries'
import { learnPacked } from '../learning/learnPacked'
import { unpackEvidence } from './packedEvidence'

/**
 * What the search has learned about words. The build replaces the call by its result
 * (`.vitepress/build/learnedWords.ts`), so that no visitor loads the sentences.
 */
export const learnedWords = unpackEvidence(
  learnPacked(),
  entries.map(({ code }) => code),
)
