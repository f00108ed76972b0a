import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { searchCatalogue } from '../../support/searchCatalogue'
import { languageTags } from '../../../data/descriptions/languageTags'
import { namesRecordedIn } from '../../../data/checks/checkNames'
import { releaseChanges } from '../../../data/releases/changes'
import { descriptions } from '../../../data/descriptions'
import { phrasesOf } from '../../../data/knowledge/phrases'

const phrases = entries.flatMap(({ code }) => phrasesOf(code).map((text) => ({ code, text })))

/** Nobody has met the errors of a new code, so nobody can have described them. */
const newCodes = new Set(Object.keys(namesRecordedIn(releaseChanges)))

describe('descriptions', () => {
  it.each(languageTags)('exist for every code that is not new: %s', (tag) => {
    const lacking = entries.filter(
      ({ code }) => descriptions[tag][code] === undefined && !newCodes.has(String(code)),
    )

    expect(lacking.map(({ code }) => code)).toEqual([])
  })
})

describe('phrases', () => {
  it('find their code, at least as a suggestion', () => {
    const missed = phrases.filter(({ code, text }) => {
      const { hits, suggestions } = searchCatalogue(text)
      return ![...hits, ...suggestions].some(({ entry }) => entry.code === code)
    })

    expect(missed).toEqual([])
  })
})
