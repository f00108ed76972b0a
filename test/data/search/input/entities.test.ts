import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../../../../data/search/input/entities'

describe('an entity', () => {
  it.each(['&quot;', '&#34;', '&#x22;', '&amp;quot;', '&amp;amp;quot;', '&QUOT;'])(
    'becomes its character: %s',
    (entity) => {
      expect(decodeEntities(entity)).toBe('"')
    },
  )

  it.each(['&nothing;', '&quot', '&#;', 'a & b'])('stays if it is none: %s', (text) => {
    expect(decodeEntities(text)).toBe(text)
  })
})
