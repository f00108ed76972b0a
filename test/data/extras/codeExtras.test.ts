import { describe, expect, it } from 'vitest'
import { gatherExtras, meaningsOf } from '../../../data/extras/codeExtras'
import { entries } from '../../../data/catalogue/entries'
import { findRelatedCodes } from '../../../data/extras/relatedCodes'
import { phrasesOf } from '../../../data/words/phrases'
import { sentencesOf } from '../../../data/words/sentences'
import { readFacts } from '../../support/facts'
import { factualReleases } from '../../support/factualReleases'

describe('the extras of a published meaning', () => {
  const extras = gatherExtras()
  const related = findRelatedCodes()

  it('are there for every code, in the order of the published table', () => {
    expect([...extras.keys()]).toEqual(entries.map(({ code }) => code))
  })

  it("are this site's words, the words of users and the related codes", () => {
    expect([...extras]).toEqual(
      entries.map(({ code }) => [
        code,
        {
          phrases: phrasesOf(code),
          sentences: sentencesOf(code),
          related: related.get(code),
        },
      ]),
    )
  })

  it('tell something of a code', () => {
    const { phrases = [], sentences = [], related: others = [] } = extras.get(31504) ?? {}

    expect(phrases).toContain('session expired')
    expect(sentences).not.toEqual([])
    expect(others).toContain(31507)
  })
})

describe('the published meanings of a number', () => {
  it('are its own alone where no release gave it another', () => {
    expect([...meaningsOf(31504)]).toEqual([31504])
  })

  it('are its own and those of other releases, later or earlier', () => {
    expect([...meaningsOf(38104)]).toEqual([38104, 38103])
    expect([...meaningsOf(37404)]).toEqual([37404, 37505])
  })

  it('leave out a meaning in our own words', () => {
    expect([...meaningsOf(38101)]).toEqual([38101])
  })

  it('are all that the facts know of, for every code', () => {
    const tables = factualReleases.map(readFacts)
    const factual = entries.map(({ code }) => {
      const meanings = tables.map((table) => table.get(code))
      return new Set([code, ...meanings.filter((meaning) => typeof meaning === 'number')])
    })

    expect(entries.map(({ code }) => meaningsOf(code))).toEqual(factual)
  })
})
