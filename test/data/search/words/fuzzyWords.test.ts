import { describe, expect, it } from 'vitest'
import { createFuzzyWords } from '../../../../data/search/words/fuzzyWords'

const fuzzyWords = createFuzzyWords([
  'signature',
  'password',
  'timezone',
  'language',
  'expired',
  'export',
  'pin',
  'role',
])
const wordsLike = (typed: string) => fuzzyWords(typed).map(({ word }) => word)

describe('a misspelt word', () => {
  it.each([
    ['two letters swapped', 'singature', 'signature'],
    ['the last letters swapped', 'expierd', 'expired'],
    ['a letter missing', 'pasword', 'password'],
    ['a letter too many', 'timezzone', 'timezone'],
    ['a wrong letter', 'langwage', 'language'],
    ['two slips in a long word', 'signiture', 'signature'],
    ['swapped letters in a short word', 'rloe', 'role'],
  ])('is recognised: %s', (_, typed, meant) => {
    expect(wordsLike(typed)[0]).toBe(meant)
  })

  it.each(['banana', 'sign', 'past', 'qwertzuiop', ''])(
    'is not recognised where it is too far off: "%s"',
    (typed) => {
      expect(fuzzyWords(typed)).toEqual([])
    },
  )

  it('is not recognised where it is short', () => {
    expect(fuzzyWords('pim')).toEqual([])
  })
})

describe('the similarity', () => {
  it('is 1 for the same word', () => {
    expect(fuzzyWords('signature')[0]).toMatchObject({ word: 'signature', similarity: 1 })
  })

  it('is less for a misspelt one', () => {
    expect(fuzzyWords('singature')[0]?.similarity).toBeLessThan(1)
  })

  it('puts the most similar word first', () => {
    const likeInteraction = createFuzzyWords(['interactions', 'interaction'])

    expect(likeInteraction('interaction').map(({ word }) => word)).toEqual([
      'interaction',
      'interactions',
    ])
  })
})
