import { describe, expect, it } from 'vitest'
import { announcementOf } from '../../../components/search/announcement'
import { findByCode } from '../../../data/catalogue/lookup'
import { withEndpoint } from '../../../data/search/searchEndpoints'
import { searchCatalogue } from '../../support/searchCatalogue'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'

const spoken = (input: string) => announcementOf(withEndpoint(searchCatalogue(input), input))

describe('what a screen reader is told about an outcome', () => {
  it.each([
    ['31504', '1 code found'],
    ['3150', /^\d+ codes found$/],
    ['39999', /^No code found\. 39999 is not in this reference/],
    [
      'KALLAX Regal weiß 36608',
      /^Nothing indicates that the number is a Fresns code\. \d suggestions?$/,
    ],
    [
      '{"message":"Server Error"}',
      /^Nothing matches well\. There is no code here\. \d suggestions$/,
    ],
    ['xyzzy', 'No code found'],
    ['POST /user/mark', '1 endpoint found'],
    ['POST /user/mark {"code":31504}', '1 endpoint found. 1 code found'],
  ])('for %s', (input, expected) => {
    expect(spoken(input)).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    )
  })

  it('counts a number once, even if several of its meanings are found', () => {
    const outcomes = [OWN_WORDS_OF_38101, findByCode(38101).text].map((text) =>
      searchCatalogue(text),
    )
    const hits = outcomes.flatMap((outcome) => outcome.hits.slice(0, 1))

    expect(hits.map(({ entry }) => [entry.code, entry.text])).toEqual([
      [38101, OWN_WORDS_OF_38101],
      [38101, findByCode(38101).text],
    ])
    expect(announcementOf({ ...searchCatalogue(''), hits, endpoint: null })).toBe('1 code found')
  })

  it('says which of the codes depend on the version', () => {
    expect(spoken('38104')).toBe('1 code found. 38104 depends on the server version')
    expect(spoken('38104, 31504, 38105')).toBe(
      '3 codes found. 38104 depends on the server version. 38105 depends on the server version',
    )
    expect(spoken('38110')).toBe('1 code found')
  })
})
