import { describe, expect, it } from 'vitest'
import { readQueryWords } from '../../../../data/search/words/queryWords'

const known = new Set([
  'login',
  'token',
  'expired',
  'file',
  'size',
  'account',
  'error',
  'the',
  'in',
])
const vocabulary = {
  has: (word: string) => known.has(word),
  isInCatalogue: (word: string) => known.has(word),
  isBeginning: (word: string) => 'hashtag'.startsWith(word),
  resembles: (word: string) => word === 'filesise',
}

const read = (text: string) => readQueryWords(text, vocabulary)
const wordsIn = (text: string) => read(text).map(({ word }) => word)

describe('the words to search for', () => {
  it('come once each', () => {
    expect(wordsIn('token, the token, Token!')).toEqual(['token', 'the'])
  })

  it('are kept although the vocabulary lacks them', () => {
    expect(wordsIn('banana token')).toEqual(['banana', 'token'])
  })

  it.each(['', '31504', '?!'])('are not found in "%s"', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('two words that the vocabulary knows as one', () => {
  it('are joined', () => {
    expect(wordsIn('account log in expired')).toEqual(['account', 'login', 'expired'])
  })
})

describe('one word that the vocabulary knows as two', () => {
  it('is split', () => {
    expect(wordsIn('filesize')).toEqual(['file', 'size'])
  })

  it('is left whole where one of the parts is unknown', () => {
    expect(wordsIn('filebanana')).toEqual(['filebanana'])
  })
})

describe('the last word', () => {
  it('may be unfinished', () => {
    expect(read('token exp')).toEqual([
      { word: 'token', unfinished: false },
      { word: 'exp', unfinished: true },
    ])
  })

  it.each(['token exp ', 'token exp?'])('is finished where something follows it: "%s"', (text) => {
    expect(read(text).at(-1)).toEqual({ word: 'exp', unfinished: false })
  })
})
