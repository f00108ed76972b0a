import { describe, expect, it } from 'vitest'
import { readQueryWords } from '../../../../data/search/words/queryWords'

const ofCatalogue = new Set(['login', 'token', 'expired', 'file', 'size', 'account', 'error'])
const synonyms = new Set(['signup'])
const vocabulary = {
  isOfCatalogue: (word: string) => ofCatalogue.has(word),
  has: (word: string) => ofCatalogue.has(word) || synonyms.has(word),
  isBeginning: (word: string) => 'hashtag'.startsWith(word),
  resembles: (word: string) => word === 'filesise',
}
const fillerWords = new Set(['the', 'in', 'is', 'my', 'please', 'error'])

const read = (text: string) => readQueryWords(text, vocabulary, fillerWords)
const formsIn = (text: string) => read(text).map(({ forms }) => forms)

describe('the words to search for', () => {
  it('are those that say something', () => {
    expect(formsIn('the token is expired')).toEqual([['token'], ['expired']])
  })

  it('come once each', () => {
    expect(formsIn('token, token, Token!')).toEqual([['token']])
  })

  it('are kept although the vocabulary lacks them', () => {
    expect(formsIn('banana token')).toEqual([['banana'], ['token']])
  })

  it.each(['', '31504', '?!'])('are none in "%s"', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('two words that the vocabulary knows as one', () => {
  it('are joined', () => {
    expect(read('account log in expired')[1]?.forms[0]).toBe('login')
  })

  it('are asked for in their parts too, where together they are a synonym', () => {
    expect(formsIn('sign up')).toEqual([['signup', 'sign', 'up']])
  })
})

describe('one word that the vocabulary knows as two', () => {
  it('is split', () => {
    expect(formsIn('filesize')).toEqual([['file'], ['size']])
  })

  it('is left whole where one of the parts is unknown', () => {
    expect(formsIn('filebanana')).toEqual([['filebanana']])
  })
})

describe('the last word', () => {
  it('may still be in the typing', () => {
    expect(read('token exp')).toEqual([
      { forms: ['token'], unfinished: false },
      { forms: ['exp'], unfinished: true },
    ])
  })

  it.each(['token exp ', 'token exp?'])('is finished where something follows it: "%s"', (text) => {
    expect(read(text).at(-1)).toEqual({ forms: ['exp'], unfinished: false })
  })

  it('is taken although it is a filler word, where there is nothing else', () => {
    expect(read('my error')).toEqual([{ forms: ['error'], unfinished: true }])
  })
})
