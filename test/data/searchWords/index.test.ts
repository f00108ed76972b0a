import { describe, expect, it } from 'vitest'
import type { CategorySlug } from '../../../data/entries'
import { entries } from '../../../data/entries'
import { findCategory } from '../../../data/lookup'
import { searchCatalogue } from '../../../data/search'
import { searchWordsOf } from '../../../data/searchWords'
import { accounts } from '../../../data/searchWords/accounts'
import { commons } from '../../../data/searchWords/commons'
import { contents } from '../../../data/searchWords/contents'
import { editor } from '../../../data/searchWords/editor'
import { extensions } from '../../../data/searchWords/extensions'
import { headers } from '../../../data/searchWords/headers'
import { interactions } from '../../../data/searchWords/interactions'
import { success } from '../../../data/searchWords/success'
import { systems } from '../../../data/searchWords/systems'
import type { SearchWords } from '../../../data/searchWords/types'
import { users } from '../../../data/searchWords/users'

const wordsByCategory: [CategorySlug, SearchWords][] = [
  ['commons', commons],
  ['headers', headers],
  ['extensions', extensions],
  ['systems', systems],
  ['accounts', accounts],
  ['users', users],
  ['interactions', interactions],
  ['contents', contents],
  ['editor', editor],
]

const pairs = entries.flatMap(({ code }) => searchWordsOf(code).map((word) => ({ code, word })))

describe('the search words', () => {
  it('are three to nine for every code', () => {
    const others = entries
      .map(({ code }) => ({ code, count: searchWordsOf(code).length }))
      .filter(({ count }) => count < 3 || count > 9)

    expect(others).toEqual([])
  })

  it('are in lower case, trimmed, with single blanks', () => {
    const untidy = pairs.filter(
      ({ word }) => word !== word.toLowerCase().trim().replace(/\s+/g, ' ') || word === '',
    )

    expect(untidy).toEqual([])
  })

  it('are not repeated within a code', () => {
    const repeated = pairs.filter(
      ({ code, word }) => searchWordsOf(code).filter((other) => other === word).length > 1,
    )

    expect(repeated).toEqual([])
  })

  it('are none for a number that the catalogue lacks', () => {
    expect(searchWordsOf(31999)).toEqual([])
  })

  it.each(wordsByCategory)('of %s are for its codes, and for all of them', (slug, words) => {
    const codes = findCategory(slug).entries.map(({ code }) => String(code))

    expect(Object.keys(words)).toEqual(codes)
  })

  it('of success are for code 0', () => {
    expect(Object.keys(success)).toEqual(['0'])
  })
})

function isAmongFirst(count: number, { code, word }: { code: number; word: string }): boolean {
  return searchCatalogue(word)
    .hits.slice(0, count)
    .some(({ entry }) => entry.code === code)
}

describe('a search word that is typed into the search', () => {
  it('finds its code among the first ten', () => {
    const missed = pairs.filter((pair) => !isAmongFirst(10, pair))

    expect(missed).toEqual([])
  })
})
