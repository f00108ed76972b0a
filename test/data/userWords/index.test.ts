import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/entries'
import { userWordsOf } from '../../../data/userWords'

const sentences = entries.flatMap(({ code }) =>
  userWordsOf(code).map((sentence) => ({ code, sentence })),
)

describe('what people say who meet a code', () => {
  it('is two sentences for every code', () => {
    const others = entries.filter(({ code }) => userWordsOf(code).length !== 2)

    expect(others.map(({ code }) => code)).toEqual([])
  })

  it('has 5 to 18 words', () => {
    const others = sentences.filter(({ sentence }) => {
      const { length } = sentence.split(' ')
      return length < 5 || length > 18
    })

    expect(others).toEqual([])
  })

  it('is trimmed, with single blanks', () => {
    expect(sentences.filter(({ sentence }) => /^\s|\s$|\s{2}|[^\S ]/.test(sentence))).toEqual([])
  })

  it('is not repeated, for no other code either', () => {
    const seen = new Set<string>()
    const repeated = sentences.filter(({ sentence }) => seen.has(sentence) || !seen.add(sentence))

    expect(repeated).toEqual([])
  })

  it('is nothing for a number that the catalogue lacks', () => {
    expect(userWordsOf(31999)).toEqual([])
  })
})
