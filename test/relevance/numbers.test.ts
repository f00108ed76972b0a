import { describe, expect, it } from 'vitest'
import { searchCatalogue } from '../support/searchCatalogue'
import { readInputs, type NumberInText } from './readInputs'

function isAnswered({ text, number }: NumberInText): boolean {
  return searchCatalogue(text).hits.some(
    ({ entry, reason }) => entry.code === number && reason === 'code',
  )
}

// Hundreds of texts, each searched for the first time.
describe('a number among words', { timeout: 60_000 }, () => {
  it('is no answer, in 95 of 100 texts that give it to something else', () => {
    const texts = readInputs<NumberInText>('development/foreign')
    expect(texts.filter(isAnswered).length).toBeLessThan(0.05 * texts.length)
  })

  it('is the answer, in 95 of 100 texts that give it to Fresns', () => {
    const texts = readInputs<NumberInText>('development/own')
    expect(texts.filter(isAnswered).length).toBeGreaterThan(0.95 * texts.length)
  })
})
