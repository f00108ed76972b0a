import { describe, expect, it } from 'vitest'
import { segmentText } from '../../../../data/search/words/highlight'

describe('splitting a text', () => {
  it.each([
    [
      'a range in the middle',
      'Login token: expired',
      [{ start: 6, end: 11 }],
      ['Login ', '[token]', ': expired'],
    ],
    ['nothing', '31504', [], ['31504']],
    ['an empty range', '31504', [{ start: 0, end: 0 }], ['31504']],
    ['nothing of an empty text', '', [], []],
  ])('marks %s', (_, text, ranges, pieces) => {
    const segments = segmentText(text, ranges)

    expect(segments.map(({ text, matched }) => (matched ? `[${text}]` : text))).toEqual(pieces)
  })
})
