import { describe, expect, it } from 'vitest'
import { decodeQuotedPrintable } from '../../../../data/search/input/quotedPrintable'

describe('quoted-printable text', () => {
  it.each([
    ['an equals sign', 'code=3D36400', 'code=36400'],
    ['letters of several bytes', 'x=3D1 =E9=94=99=E8=AF=AF', 'x=1 错误'],
    ['a line broken within a number', '"code": 363=\n09', '"code": 36309'],
    ['a broken line that a reply quotes', 'code=3D363=\n> 09', 'code=36309'],
    ['a line broken within a word', 'mess=\nage', 'message'],
  ])('is decoded: %s', (_, text, plain) => {
    expect(decodeQuotedPrintable(text)).toBe(plain)
  })
})

describe('other text', () => {
  it.each(['code=36104&x=20', 'a=22b', 'code =\n31504', 'YWJj==\n31504'])('stays: %j', (text) => {
    expect(decodeQuotedPrintable(text)).toBe(text)
  })
})
