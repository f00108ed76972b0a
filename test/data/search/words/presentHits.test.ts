import { describe, expect, it } from 'vitest'
import { readInput } from '../../../../data/search/input/readInput'
import { createLibrarySearch, toEntry } from '../../../support/library'

/** The message of the only code there is, as it is shown for a query. */
function shownFor(query: string, message: string) {
  const { hits, suggestions } = createLibrarySearch([toEntry(61001, message)])(readInput(query))
  return [...hits, ...suggestions][0]?.message() ?? []
}
const markedFor = (query: string, message: string) =>
  shownFor(query, message)
    .filter(({ matched }) => matched)
    .map(({ text }) => text)

describe('the message of a code that words lead to', () => {
  it('has each occurrence of a word marked', () => {
    expect(markedFor('login', 'Login token expired, login again')).toEqual(['Login', 'login'])
  })

  it('has inflections marked', () => {
    expect(markedFor('it expires', 'Signature expired')).toEqual(['expired'])
  })

  it('has only whole words marked', () => {
    expect(markedFor('file ', 'The profile of the file')).toEqual(['file'])
  })

  it.each([
    'Login token is no longer valid, please login again (Token not enabled or expired)',
    "Only members can see who's in the group and what they post.",
    'so it’s accessible to even more people',
    'Each message should be either [file] or [text]',
    'token 🔥 İstanbul token',
    '<b>token</b> &amp; token',
    'You cannot see this file.',
  ])('is whole when its pieces are joined: %s', (message) => {
    const pieces = shownFor('token see accessible file', message)

    expect(pieces.map(({ text }) => text).join('')).toBe(message)
    expect(pieces.length).toBeGreaterThan(1)
  })
})
