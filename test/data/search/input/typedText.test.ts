import { describe, expect, it } from 'vitest'
import { isTyped } from '../../../../data/search/input/typedText'

describe('a text that a person may have typed', () => {
  it.each(['31504', 'token expired', 'what is 31504 on v3.6.2?', '(31504) "token" [expired]', ''])(
    'is short and plain: %j',
    (text) => {
      expect(isTyped(text)).toBe(true)
    },
  )

  it('has up to 120 characters', () => {
    expect(isTyped('a'.repeat(120))).toBe(true)
    expect(isTyped('a'.repeat(121))).toBe(false)
  })
})

describe('a text that was pasted', () => {
  it.each([
    ['a response', '{"code":31504}'],
    ['the beginning of one', '{"code":31504'],
    ['the end of one', '"code":31504}'],
    ['several lines', '31504\n36113'],
  ])('is known by its signs: %s', (_, text) => {
    expect(isTyped(text)).toBe(false)
  })
})
