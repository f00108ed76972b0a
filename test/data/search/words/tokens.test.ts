import { describe, expect, it } from 'vitest'
import { tokenise } from '../../../../data/search/words/tokens'

const wordsIn = (text: string) => tokenise(text).map(({ word }) => word)

describe('the words of a text', () => {
  it.each([
    ['a sentence', 'Login token has expired.', ['login', 'token', 'has', 'expired']],
    ['capitals', 'SIGNATURE', ['signature']],
    ['a hyphen', 'Read-only', ['read', 'only']],
    ['snake case', 'TOKEN_EXPIRED', ['token', 'expired']],
    ['camel case', 'tokenExpired', ['token', 'expired']],
    ['digits after letters', 'S3 uploads', ['s3', 'uploads']],
    ['digits before letters', '2fa', ['2fa']],
    ['brackets and quotes', '[file] or "text"', ['file', 'or', 'text']],
    ['accents', 'Café Zürich', ['cafe', 'zurich']],
    ['Cyrillic', 'Ошибка входа', ['ошибка', 'входа']],
  ])('are split: %s', (_, text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  it('lose their apostrophes', () => {
    expect(wordsIn("can't see who's there")).toEqual(['cant', 'see', 'whos', 'there'])
  })

  it.each(['', '31504', '?!…', '🔥🔥', '   '])('are not found in "%s"', (text) => {
    expect(tokenise(text)).toEqual([])
  })

  it('leave out endless runs of letters', () => {
    expect(wordsIn(`token ${'a'.repeat(100)} expired`)).toEqual(['token', 'expired'])
  })
})

describe('the place of a word', () => {
  it('is where it occurs in the text', () => {
    const text = 'The tokenExpired, 2fa-CODE'

    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'token',
      'Expired',
      '2fa',
      'CODE',
    ])
  })

  it('includes the apostrophe', () => {
    const text = "you can't log in"
    const cant = tokenise(text).find(({ word }) => word === 'cant')

    expect(text.slice(cant?.start, cant?.end)).toBe("can't")
  })
})
