import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { findByCode } from '../../../data/catalogue/lookup'
import { coveredRange } from '../../../data/releases'
import { searchCatalogue } from '../../support/searchCatalogue'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'

const codesOf = (hits: readonly { readonly entry: { readonly code: number } }[]) =>
  hits.map(({ entry }) => entry.code)
const hitsFor = (input: string) => codesOf(searchCatalogue(input).hits)
const suggestionsFor = (input: string) => codesOf(searchCatalogue(input).suggestions)

describe('the search over the catalogue', () => {
  it('takes "identical" for the same value, not for an identity', () => {
    expect(hitsFor('identical')[0]).toBe(30006)
  })

  it('knows what was rejected', () => {
    const { hits, suggestions } = searchCatalogue('rejected')

    expect(codesOf([...hits, ...suggestions])).toContain(31301)
  })

  it.each(['v4.1.0 38104', 'fresns 4.1.0 38104', '38104 on server 4.1.0'])(
    'answers for the newest release it knows where a later one is named: %s',
    (input) => {
      const { hits, namedVersion } = searchCatalogue(input)

      expect(namedVersion?.reading).toEqual({ release: coveredRange.to, fit: 'later' })
      expect(hits[0]?.meanings[0]?.span.to).toBe(coveredRange.to)
    },
  )

  it.each([
    ['signature expired', 31303],
    ['Editable time expired', 36309],
    ['who’s in the group', 37104],
    ['it’s accessible to even more people', 35107],
    ['file too big', 36113],
    ['singature expierd', 31303],
    ['app id disabled', 31301],
  ])('answers words: %s', (input, code) => {
    expect(hitsFor(input)[0]).toBe(code)
  })

  it('gives a number once for each of its meanings with the words', () => {
    const { hits } = searchCatalogue('content reviewed edited')
    const texts = hits.filter(({ entry }) => entry.code === 38101).map(({ entry }) => entry.text)

    expect(texts).toEqual([findByCode(38101).text, OWN_WORDS_OF_38101])
  })

  it('finds the same words in each group of contents', () => {
    expect(hitsFor('wrong hashtag')[0]).toBe(37200)
    expect(hitsFor('wrong geotag')[0]).toBe(37300)
  })

  it('suggests nothing for a number of another layer, which is not a slip', () => {
    const { suggestions, unknown } = searchCatalogue(
      '{"code":10000,"message":"The type field is required."}',
    )

    expect(suggestions).toEqual([])
    expect(unknown.map(({ digits }) => digits)).toEqual(['10000'])
  })

  it.each(['address already in use :::30000', '[::]:30000 in use', 'listen tcp :30000: bind'])(
    'does not take a port for a code: %s',
    (input) => {
      const { hits, readings, unknown } = searchCatalogue(input)

      expect(hits.filter(({ reason }) => reason === 'code')).toEqual([])
      expect({ readings, unknown }).toEqual({ readings: [], unknown: [] })
    },
  )

  it.each([
    '{"message":"Server Error"}',
    '{"message":"Unauthenticated."}',
    '{"message":"您没有登录"}',
  ])('only suggests for a response without a code: %s', (input) => {
    expect(searchCatalogue(input)).toMatchObject({ hits: [], lacksCode: true })
  })

  it.each([
    ['38105 Content being published can not be submitted again', 38105],
    ['37104 The current user disabled from viewing the content of this group', 37104],
  ])('answers a number with the message that it has in some release: %s', (input, code) => {
    expect(hitsFor(input)).toEqual([code])
  })

  it('answers a response without its code that has a message of the catalogue', () => {
    const { hits, lacksCode } = searchCatalogue(
      '{"message":"Login token is no longer valid, please login again"}',
    )

    expect(hits[0]?.entry.code).toBe(31504)
    expect(lacksCode).toBe(false)
  })

  it('reads the sign of a negative number', () => {
    expect(searchCatalogue('{"code":-1}').unknown).toEqual([{ digits: '-1', foundIn: '"code":-1' }])
    expect(hitsFor('error:-31504')).toEqual([31504])
  })

  it('does not search for a missing message', () => {
    const { suggestions } = searchCatalogue('{"code":39999,"message":null}')

    expect(suggestions.filter(({ reason }) => reason === 'words')).toEqual([])
  })

  it('answers each code as a server sends it', () => {
    const missed = entries
      .map(({ code, text }) => ({
        code,
        found: hitsFor(JSON.stringify({ code, message: text, data: null })),
      }))
      .filter(({ code, found }) => found.length !== 1 || found[0] !== code)

    expect(missed).toEqual([])
  })

  it('treats names that every object has like other words', () => {
    expect(hitsFor('constructor')).toEqual([])
    expect(hitsFor('__proto__')).toEqual(hitsFor('proto'))
  })

  it.each(['asdfghjkl', 'qwxzv pqkjz', '🙃🦄🍕'])('has no answer to "%s"', (input) => {
    expect(searchCatalogue(input)).toEqual({
      hits: [],
      suggestions: [],
      readings: [],
      unknown: [],
      lacksCode: false,
      namedVersion: null,
      messageNotes: [],
    })
  })

  it('suggests near codes before those of the label of an unknown one', () => {
    expect(suggestionsFor('{"code":36130}')[0]).toBe(36310)
    expect(suggestionsFor('{"code":31409,"message":"Token expired"}')[0]).toBe(31504)
  })
})
