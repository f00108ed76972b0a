import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { searchCatalogue } from '../../data/search'

interface NumberInText {
  readonly text: string
  readonly number: number
}

const read = (name: string): readonly NumberInText[] =>
  JSON.parse(readFileSync(new URL(`development/${name}.json`, import.meta.url), 'utf8'))

function isAnswered({ text, number }: NumberInText): boolean {
  return searchCatalogue(text).hits.some(
    ({ entry, reason }) => entry.code === number && reason === 'code',
  )
}

describe('a number among words', () => {
  it('is no answer, in 90 of 100 texts that give it to something else', () => {
    const texts = read('foreign')
    expect(texts.filter(isAnswered).length).toBeLessThan(0.1 * texts.length)
  })

  it('is the answer, in 95 of 100 texts that give it to Fresns', () => {
    const texts = read('own')
    expect(texts.filter(isAnswered).length).toBeGreaterThan(0.95 * texts.length)
  })
})
