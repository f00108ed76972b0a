import { describe, expect, it } from 'vitest'
import { findTypingSlips } from '../../../../data/search/training/typingSlips'

const counts = new Map([
  ['password', 60],
  ['pasword', 3],
  ['passwords', 20],
  ['account', 60],
  ['amount', 5],
  ['acconut', 1],
  ['reply', 40],
  ['replay', 2],
  ['post', 90],
  ['past', 1],
])
const slips = findTypingSlips(counts, (word) => word === 'replay')

describe('a rare word one slip away from a frequent one', () => {
  it.each([
    ['a letter missing', 'pasword', 'password'],
    ['letters swapped', 'acconut', 'account'],
  ])('is that word, misspelt: %s', (_, typed, meant) => {
    expect(slips.get(typed)).toBe(meant)
  })

  it('is a word of its own where its spelling is known to be correct', () => {
    expect(slips.has('replay')).toBe(false)
  })

  it.each(['amount', 'past', 'password'])(
    'is a word of its own where it differs more: %s',
    (word) => {
      expect(slips.has(word)).toBe(false)
    },
  )
})
