import { describe, expect, it } from 'vitest'
import { findDescriptionFaults } from '../../../data/checks/checkDescriptions'
import type { Description } from '../../../data/descriptions/types'

const homes = new Map([
  ['61001', 'loans'],
  ['62100', 'rooms'],
])
const faultsOf = (files: Parameters<typeof findDescriptionFaults>[1]) =>
  findDescriptionFaults('en', files, (key) => homes.get(key)).map(
    ({ file, code, problem }) => `${file} ${code}: ${problem}`,
  )
const words: Description = {
  complaints: [['I cannot find my book'], ['where is my book']],
  questions: [[], ['book missing']],
  rewordings: [['no book'], []],
}

describe('descriptions', () => {
  it('are sound in the file of the category', () => {
    expect(faultsOf({ loans: { 61001: words }, rooms: { 62100: words } })).toEqual([])
  })

  it('are for known meanings only', () => {
    expect(faultsOf({ loans: { 61001: words, 61999: words } })).toEqual([
      'data/descriptions/en/loans.ts 61999: no such meaning is known; add it or remove its descriptions',
    ])
  })

  it('are in one file, that of the category', () => {
    expect(faultsOf({ loans: { 61001: words }, rooms: { 61001: words } })).toEqual([
      'data/descriptions/en/rooms.ts 61001: the descriptions belong in data/descriptions/en/loans.ts; move them there',
    ])
  })

  it('are tidy', () => {
    expect(faultsOf({ loans: { 61001: { ...words, questions: [['no  book']] } } })).toEqual([
      'data/descriptions/en/loans.ts 61001: a sentence has stray white space: "no  book"',
    ])
  })
})
