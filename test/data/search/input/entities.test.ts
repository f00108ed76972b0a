import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../../../../data/search/input/entities'

describe('an entity', () => {
  it.each(['&quot;', '&#34;', '&#x22;', '&amp;quot;', '&amp;amp;quot;', '&QUOT;'])(
    'becomes its character: %s',
    (entity) => {
      expect(decodeEntities(entity)).toBe('"')
    },
  )

  it('that hyphenates a number is left out', () => {
    expect(decodeEntities('36&shy;310')).toBe('36310')
  })

  it.each(['&nothing;', '&quot', '&#;', 'a & b'])('stays if it is not one: %s', (text) => {
    expect(decodeEntities(text)).toBe(text)
  })
})
