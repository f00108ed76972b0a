import { describe, expect, it } from 'vitest'
import { entries } from '../../../../data/catalogue/entries'
import { stem } from '../../../../data/search/words/stem'
import { thesaurus } from '../../../../data/search/words/thesaurus'
import { tokenise } from '../../../../data/search/words/tokens'

const publishedTexts = entries.flatMap(({ message, category, subGroup }) => [
  message,
  category?.title ?? '',
  subGroup?.title ?? '',
])
const publishedStems = new Set(
  publishedTexts.flatMap((text) => tokenise(text).map((token) => token.stem)),
)
const pairs = Object.entries(thesaurus).flatMap(([everyday, words]) =>
  words.split(' ').map((word) => ({ everyday, word })),
)

describe('the thesaurus', () => {
  it('leads to words of the catalogue', () => {
    const lost = pairs.filter(({ word }) => !publishedStems.has(stem(word)))

    expect(lost).toEqual([])
  })

  it('is asked by single words in lower case', () => {
    expect(Object.keys(thesaurus).filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([])
  })

  it('leads no word to itself', () => {
    expect(pairs.filter(({ everyday, word }) => stem(everyday) === stem(word))).toEqual([])
  })

  it('names no word twice for the same one', () => {
    const repeated = Object.entries(thesaurus).filter(([, text]) => {
      const words = text.split(' ')
      return new Set(words).size < words.length
    })

    expect(repeated).toEqual([])
  })
})
