import { describe, expect, it } from 'vitest'
import { toLines, toOneLine } from '../../../../data/search/input/lineBreaks'

describe('a text in one line', () => {
  it.each(['a\nb', 'a\r\nb', 'a\rb', 'a\n\nb', 'a\r\n\r\nb'])('has no line breaks: %j', (text) => {
    expect(toOneLine(text)).not.toMatch(/[\r\n]/)
  })

  it.each([
    ['a\nb', 'a\nb'],
    ['a\r\nb', 'a\nb'],
    ['a\n\nb', 'a\n\nb'],
    ['{\r\n}\r\n\r\n{}', '{\n}\n\n{}'],
  ])('gives its lines back, empty ones too: %j', (text, lines) => {
    expect(toLines(toOneLine(text))).toBe(lines)
  })
})
