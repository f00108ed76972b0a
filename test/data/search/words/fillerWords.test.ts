import { describe, expect, it } from 'vitest'
import { fillerWords } from '../../../../data/search/words/fillerWords'

describe('the filler words', () => {
  it('are single words in lower case, without apostrophes', () => {
    expect([...fillerWords].filter((word) => !/^[a-z]+$/.test(word))).toEqual([])
  })

  it.each(['message', 'user', 'content', 'only', 'new', 'old', 'again', 'like'])(
    'leave out %s, which tells codes apart',
    (word) => {
      expect(fillerWords.has(word)).toBe(false)
    },
  )
})
