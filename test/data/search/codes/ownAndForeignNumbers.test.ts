import { describe, expect, it } from 'vitest'
import { searchCatalogue } from '../../../support/searchCatalogue'
import { damagedTexts } from './texts/damagedTexts'
import { foreignTexts } from './texts/foreignTexts'
import { ownTexts } from './texts/ownTexts'

/** The codes that a text is answered with because it names them. */
const namedIn = (text: string) =>
  searchCatalogue(text)
    .hits.filter(({ reason }) => reason === 'code')
    .map(({ entry }) => entry.code)

describe('a number that a text assigns to something else is not an answer', () => {
  it.each(Object.entries(foreignTexts))('%s', (_, texts) => {
    expect(texts.filter((text) => namedIn(text).length > 0)).toEqual([])
  })
})

describe('a number that a text assigns to Fresns is answered, even damaged or among others', () => {
  it.each(Object.entries({ ...ownTexts, ...damagedTexts }))('%s', (_, texts) => {
    const answered = texts.map(([text]) => [text, ...namedIn(text)])

    expect(answered).toEqual(texts)
  })
})

describe('a number of another system', () => {
  it('is a suggestion', () => {
    const { hits, suggestions } = searchCatalogue('Twilio error 30005: unknown destination')

    expect(hits).toEqual([])
    expect(suggestions[0]?.entry.code).toBe(30005)
  })

  it('is no reason to refuse the code beside it', () => {
    expect(namedIn('ORA-31000 is fixed, but Fresns answers {"code":31504}')).toEqual([31504])
  })
})
