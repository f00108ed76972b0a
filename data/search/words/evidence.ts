import { EVIDENCE } from '../tuning'

/** How strongly a word points to a code. */
export interface CodeEvidence {
  readonly code: number
  readonly weight: number
}

/** A word that the search has learned, and what it says. */
export interface LearnedWord {
  /** One of its forms; the stem stands for all of them. */
  readonly word: string
  readonly evidence: readonly CodeEvidence[]
}

/** How much a word counts in a query: the fewer codes it occurs with, the more. */
export function tellingOf(codesOfWord: number, allCodes: number): number {
  return Math.sqrt(rarityOf(codesOfWord, allCodes))
}

function rarityOf(codesOfWord: number, allCodes: number): number {
  return Math.log(1 + allCodes / Math.max(1, codesOfWord))
}

/**
 * How typical words are of a code: damped counts, weighted by rarity, scaled to the same length, so
 * that codes with many sentences have no advantage.
 *
 * @param words how often each occurs with the code, and with how many codes
 */
export function typicalWeights(
  words: readonly { readonly count: number; readonly codes: number }[],
  allCodes: number,
): number[] {
  const weights = words.map(
    ({ count, codes }) =>
      count ** EVIDENCE.countDamping * rarityOf(codes, allCodes) ** EVIDENCE.rarityDamping,
  )
  const length = Math.hypot(...weights)
  return weights.map((weight) => (EVIDENCE.scale * weight) / (length || 1))
}
