import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { packWords, unpackWords } from '../../../data/words/packing'
import { sentenceTermsOf } from '../../../data/search/words/sentenceTerms'
import { phrasesOf } from '../../../data/words/phrases'

describe('packed words', () => {
  it.each([
    ['search words', phrasesOf],
    ['words of users', sentenceTermsOf],
  ])('give back the %s of every code', (_, wordsOf) => {
    const unpacked = unpackWords(packWords(wordsOf))

    for (const { code } of entries) expect(unpacked(code), String(code)).toEqual(wordsOf(code))
  })

  it('are none for a code without words and for a number that the catalogue lacks', () => {
    const unpacked = unpackWords(packWords((code) => (code === 31504 ? [] : ['word'])))

    expect(unpacked(31504)).toEqual([])
    expect(unpacked(31503)).toEqual(['word'])
    expect(unpacked(31999)).toEqual([])
  })

  it.each(['a|b', 'two\nlines', ''])('are refused where %j could not be read back', (word) => {
    const pack = () => packWords((code) => (code === 36104 ? ['fine', word] : ['word']))

    expect(pack).toThrow(
      `Code 36104 has an empty word, or one with a bar or a line break: ${JSON.stringify(word)}`,
    )
  })
})
