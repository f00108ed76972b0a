import { describe, expect, it } from 'vitest'
import { refineWeights, type Example } from '../../../../data/search/training/refineWeights'

const TOO_LITTLE = 4

const word = (...weights: readonly (readonly [number, number])[]) => ({
  telling: 1,
  evidence: weights.map(([position, weight]) => ({ position, weight, pastSlopes: 0.05 })),
})

/** Two codes that share a word: the second has another word too, which at first says less. */
function twoCodes() {
  const shared = word([0, 3], [1, 2])
  const own = word([0, 1], [1, 1])
  const examples: Example[] = [
    { position: 0, weight: 1, words: [shared] },
    { position: 1, weight: 1, words: [shared, own] },
  ]
  return { shared, own, examples }
}

const weightOf = ({ evidence }: ReturnType<typeof word>, position: number) =>
  evidence.find((one) => one.position === position)?.weight ?? NaN

describe('the refinement', () => {
  it('strengthens the word that tells two codes apart', () => {
    const { own, examples } = twoCodes()
    refineWeights(examples, 2, TOO_LITTLE)

    expect(weightOf(own, 1)).toBeGreaterThan(1)
    expect(weightOf(own, 0)).toBeLessThan(1)
  })

  it('weakens what leads a text without a code to one', () => {
    const { shared, own, examples } = twoCodes()
    refineWeights([...examples, { position: null, weight: 6, words: [own] }], 2, TOO_LITTLE)
    const { shared: sharedBefore, own: ownBefore, examples: before } = twoCodes()
    refineWeights(before, 2, TOO_LITTLE)

    expect(weightOf(own, 1)).toBeLessThan(weightOf(ownBefore, 1))
    expect(weightOf(shared, 0)).toBeCloseTo(weightOf(sharedBefore, 0), 0)
  })

  it('adds no evidence where there was none', () => {
    const { shared, examples } = twoCodes()
    refineWeights(examples, 3, TOO_LITTLE)

    expect(shared.evidence.map(({ position }) => position)).toEqual([0, 1])
  })
})
