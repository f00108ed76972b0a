import { describe, expect, it } from 'vitest'
import { findWordFaults } from '../../../data/words/checkWords'
import type { WordRecord } from '../../../data/words/types'

const homes = new Map([
  [61001, 'loans'],
  [62100, 'rooms'],
])
const homeOf = (code: number) => homes.get(code)
const words: WordRecord = {
  sentences: ['i cannot find my book', 'where is my book'],
}

describe('words', () => {
  it('are sound in the file of the category', () => {
    expect(findWordFaults({ loans: { 61001: words }, rooms: { 62100: words } }, homeOf)).toEqual([])
  })

  it('are for codes of the catalogue only', () => {
    expect(findWordFaults({ loans: { 61001: words, 61999: words } }, homeOf)).toEqual([
      {
        file: 'data/words/records/loans.ts',
        code: 61999,
        problem: 'the catalogue has no such code; add it there or remove its words',
      },
    ])
  })

  it('stand in one file, that of the category', () => {
    expect(findWordFaults({ loans: { 61001: words }, rooms: { 61001: words } }, homeOf)).toEqual([
      {
        file: 'data/words/records/rooms.ts',
        code: 61001,
        problem: 'the words belong in data/words/records/loans.ts; move them there',
      },
    ])
  })

  it.each([
    ['', 'is empty'],
    ['no  book', 'has stray white space: "no  book"'],
    ['</script>', 'has "</script", which would break its page: "</script>"'],
  ])('can be shown, unlike %j', (text, problem) => {
    const spoilt: WordRecord = { sentences: [text, 'where is my book'] }

    expect(findWordFaults({ loans: { 61001: spoilt } }, homeOf)).toEqual([
      {
        file: 'data/words/records/loans.ts',
        code: 61001,
        problem: `a sentence ${problem}`,
      },
    ])
  })
})
