import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../data/search/words/plainText'

describe('plain text', () => {
  it.each([
    ['lower case', 'Signature ERROR', 'signature error'],
    ['single spaces', '  signature \n\t error ', 'signature error'],
    ['no punctuation', 'Login failed: token (is) expired.', 'login failed token is expired'],
    ['no apostrophes', "Can't be empty", 'cant be empty'],
    ['digits', 'HTTP 404', 'http 404'],
    ['letters of any script', 'Ошибка, 错误!', 'ошибка 错误'],
    ['nothing of punctuation alone', '?!… 🔥', ''],
  ])('has %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain)
  })
})
