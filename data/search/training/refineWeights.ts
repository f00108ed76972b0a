import { LEARNING } from '../tuning'

/** What a word says about a code. */
export interface Evidence {
  /** The position of the code in the catalogue. */
  readonly position: number
  weight: number
  /** The sum of the squares of all past slopes: the larger, the smaller the next step. */
  pastSlopes: number
}

/** A word, and what it says about each code. */
export interface WordEvidence {
  /** How much it counts in a query. */
  readonly telling: number
  readonly evidence: readonly Evidence[]
}

/** A text, and the code it is about; null for one that fits no code. */
export interface Example {
  readonly position: number | null
  /** How many ordinary sentences it counts for. */
  readonly weight: number
  readonly words: readonly WordEvidence[]
}

/**
 * Prime, and not a divisor of the number of texts, so that steps of this width reach all of them.
 */
const WIDE_STEP = 7919

/** Every item once, in a deterministically shuffled order. */
function* mixed<Item>(items: readonly Item[], round: number): Generator<Item> {
  for (let at = 0; at < items.length; at++) {
    const item = items[(at * WIDE_STEP + round) % items.length]
    if (item !== undefined) yield item
  }
}

/** Turns logits into probabilities, in place. Iterators would take three times as long. */
function toProbabilities(logits: Float64Array): void {
  let highest = -Infinity
  for (let at = 0; at < logits.length; at++) highest = Math.max(highest, logits[at] ?? 0)
  let sum = 0
  for (let at = 0; at < logits.length; at++)
    sum += logits[at] = Math.exp((logits[at] ?? 0) - highest)
  for (let at = 0; at < logits.length; at++) logits[at] = (logits[at] ?? 0) / sum
}

/**
 * Moves the weights of a text’s words by one step, so that its own code becomes more probable;
 * or, where no code is right, so that every code becomes less probable than no code at all.
 *
 * @param tooLittle a logit
 */
function learnFrom(
  { position, weight, words }: Example,
  scores: Float64Array,
  tooLittle: number,
): void {
  const length = Math.hypot(...words.map(({ telling }) => telling))
  if (length === 0) return
  scores.fill(0)
  const none = scores.length - 1
  const right = position ?? none
  scores[none] = right === none ? tooLittle : -Infinity
  for (const { telling, evidence } of words)
    for (const one of evidence)
      scores[one.position] = (scores[one.position] ?? 0) + (telling * one.weight) / length
  toProbabilities(scores)
  scores[right] = (scores[right] ?? 0) - 1
  for (const { telling, evidence } of words)
    for (const one of evidence) {
      const slope = (weight * telling * (scores[one.position] ?? 0)) / length
      if (Math.abs(slope) < LEARNING.leastSlope) continue
      one.pastSlopes += slope * slope
      one.weight -= (LEARNING.stepSize * slope) / Math.sqrt(one.pastSlopes)
    }
}

/**
 * Corrects weights that would lead a text to another code: gradient descent with Adagrad’s step
 * sizes, in a few rounds, so that weights stay near what they were. Changes the examples’ evidence.
 *
 * @param tooLittle the evidence, a logit, that no code should reach for a text without a code
 */
export function refineWeights(
  examples: readonly Example[],
  codeCount: number,
  tooLittle: number,
): void {
  const scores = new Float64Array(codeCount + 1)
  for (let round = 0; round < LEARNING.rounds; round++)
    for (const example of mixed(examples, round)) learnFrom(example, scores, tooLittle)
}
