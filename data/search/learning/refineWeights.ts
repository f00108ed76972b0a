import { LEARNING } from '../tuning'

/** The codes that a word says something about, by position in the catalogue, and how much. */
export interface WordWeights {
  readonly positions: Int32Array
  readonly weights: Float64Array
}

interface Example {
  /** The right code, by position in the catalogue. */
  readonly position: number
  readonly weight: number
  readonly words: readonly number[]
}

/** Visits all of them in a mixed order that is always the same; 7919 is prime. */
function* mixed<Item>(items: readonly Item[], round: number): Generator<Item> {
  const step = 7919
  for (let at = 0; at < items.length; at++) {
    const item = items[(at * step + round) % items.length]
    if (item !== undefined) yield item
  }
}

/**
 * Corrects weights by stochastic gradient descent on the logistic loss (Adagrad: steps get smaller
 * where there were many).
 *
 * @param weights of each word; changed in place
 * @param telling how much each word counts in a query
 */
export function refineWeights(
  weights: readonly WordWeights[],
  examples: readonly Example[],
  telling: readonly number[],
  codeCount: number,
): void {
  const pastSteps = weights.map(({ weights: { length } }) => new Float64Array(length).fill(LEARNING.firstSteps))
  const scores = new Float64Array(codeCount)
  for (let round = 0; round < LEARNING.rounds; round++)
    for (const { position: right, weight, words } of mixed(examples, round)) {
      const length = Math.hypot(...words.map((word) => telling[word] ?? 0))
      if (length === 0) continue
      scores.fill(0)
      for (const word of words) {
        const said = (telling[word] ?? 0) / length
        const { positions, weights: ofWord } = weights[word]!
        for (let at = 0; at < positions.length; at++) scores[positions[at]!]! += said * ofWord[at]!
      }
      let highest = -Infinity
      for (const score of scores) if (score > highest) highest = score
      let sum = 0
      for (let at = 0; at < codeCount; at++) {
        const share = Math.exp(scores[at]! - highest)
        scores[at] = share
        sum += share
      }
      for (let at = 0; at < codeCount; at++) scores[at]! /= sum
      scores[right]! -= 1
      for (const word of words) {
        const said = (weight * (telling[word] ?? 0)) / length
        const { positions, weights: ofWord } = weights[word]!
        const past = pastSteps[word]!
        for (let at = 0; at < positions.length; at++) {
          const slope = said * scores[positions[at]!]!
          if (Math.abs(slope) < LEARNING.leastSlope) continue
          past[at]! += slope * slope
          ofWord[at]! -= (LEARNING.stepSize * slope) / Math.sqrt(past[at]!)
        }
      }
    }
}
