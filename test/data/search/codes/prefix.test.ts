import { describe, expect, it } from 'vitest'
import { readPrefix } from '../../../../data/search/codes/prefix'

describe('the beginning of a code', () => {
  it.each([
    ['315', '315'],
    ['3', '3'],
    ['315xx', '315'],
    ['34XXX', '34'],
    ['38***', '38'],
    ['3660?', '3660'],
    ['315__', '315'],
    ['373..', '373'],
    ['373...', '373'],
    ['^31', '31'],
  ])('is read from %s', (text, prefix) => {
    expect(readPrefix(text, false)).toBe(prefix)
  })

  it('is read among words where it has placeholders', () => {
    expect(readPrefix('which codes are 315xx', true)).toBe('315')
  })

  it('is not taken from a bare number among words', () => {
    expect(readPrefix('wait 60 seconds', true)).toBeUndefined()
  })

  it.each(['', 'token', '31504', '315040', '31504xx', '-315', 'v315'])(
    'is not read from "%s"',
    (text) => {
      expect(readPrefix(text, false)).toBeUndefined()
    },
  )
})
