import { describe, expect, it } from 'vitest'
import foreign from './development/foreign.json'
import own from './development/own.json'
import { isAnswered, type NumberInText } from './isAnswered'

/** Flattens texts that are grouped by their numbers. */
const listTexts = (textsByNumber: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(textsByNumber).flatMap(([number, texts]) =>
    texts.map((text): NumberInText => ({ text, number: Number(number) })),
  )

// Hundreds of texts, each searched for the first time.
describe('a number among words', { timeout: 60_000 }, () => {
  it('is not an answer, in 95 of 100 texts that assign it to something else', () => {
    const texts = listTexts(foreign)
    expect(texts.filter(isAnswered).length).toBeLessThan(0.05 * texts.length)
  })

  it('is the answer, in 95 of 100 texts that assign it to Fresns', () => {
    const texts = listTexts(own)
    expect(texts.filter(isAnswered).length).toBeGreaterThan(0.95 * texts.length)
  })
})
