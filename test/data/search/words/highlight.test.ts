import { describe, expect, it } from 'vitest'
import { segmentText } from '../../../../data/search/words/highlight'

const joined = (segments: readonly { readonly text: string }[]) =>
  segments.map(({ text }) => text).join('')

describe('splitting a text', () => {
  it('marks a range in the middle', () => {
    expect(segmentText('Signature error', [{ start: 10, end: 15 }])).toEqual([
      { text: 'Signature ', matched: false },
      { text: 'error', matched: true },
    ])
  })

  it('marks the beginning', () => {
    expect(segmentText('31504', [{ start: 0, end: 3 }])).toEqual([
      { text: '315', matched: true },
      { text: '04', matched: false },
    ])
  })

  it('marks all of it', () => {
    expect(segmentText('31504', [{ start: 0, end: 5 }])).toEqual([{ text: '31504', matched: true }])
  })

  it('leaves it whole where nothing is to be marked', () => {
    expect(segmentText('31504', [])).toEqual([{ text: '31504', matched: false }])
  })

  it('marks nothing for an empty range', () => {
    expect(segmentText('31504', [{ start: 0, end: 0 }])).toEqual([
      { text: '31504', matched: false },
    ])
  })

  it('gives no pieces for an empty text', () => {
    expect(segmentText('', [])).toEqual([])
  })

  it('gives pieces that are the text when joined', () => {
    const ranges = [
      { start: 0, end: 5 },
      { start: 6, end: 11 },
      { start: 11, end: 14 },
    ]

    expect(joined(segmentText('Login token: expired', ranges))).toBe('Login token: expired')
  })
})
