import { describe, expect, it } from 'vitest'
import { markWords, segmentText } from '../../../../data/search/words/highlight'
import { tokenise } from '../../../../data/search/words/tokens'
import { stem } from '../../../../data/search/words/stem'

const joined = (segments: readonly { readonly text: string }[]) =>
  segments.map(({ text }) => text).join('')

describe('cutting a text', () => {
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

  it('gives no pieces of an empty text', () => {
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

describe('marking words', () => {
  const mark = (text: string, ...words: string[]) =>
    markWords(text, tokenise(text), (candidate) => words.map(stem).includes(candidate))
  const markedIn = (text: string, ...words: string[]) =>
    mark(text, ...words)
      .filter(({ matched }) => matched)
      .map((segment) => segment.text)

  it('marks each occurrence', () => {
    expect(markedIn('Login token expired, login again', 'login')).toEqual(['Login', 'login'])
  })

  it('marks inflections', () => {
    expect(markedIn('Signature expired', 'expires')).toEqual(['expired'])
  })

  it('marks whole words only', () => {
    expect(markedIn('The profile of the file', 'file')).toEqual(['file'])
  })

  it.each([
    'Login token is no longer valid, please login again (Token not enabled or expired)',
    "Only members can see who's in the group and what they post.",
    'so it’s accessible to even more people',
    'Each message should be either [file] or [text]',
    'token 🔥 İstanbul token',
    '<b>token</b> &amp; token',
    'You cannot see this file.',
    '',
  ])('gives pieces that are the text when joined: %s', (text) => {
    expect(joined(mark(text, 'token', 'see', 'accessible', 'file'))).toBe(text)
  })
})
