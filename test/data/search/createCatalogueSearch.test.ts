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
  it('answers a code', () => {
    expect(hitsFor('31504')).toEqual([31504])
  })

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

  it('answers the beginning of a code with its whole group', () => {
    const codes = entries.map(({ code }) => code)
    expect(hitsFor('315')).toEqual(codes.filter((code) => String(code).startsWith('315')))
  })

  it('answers the first digits with the whole category', () => {
    expect(hitsFor('36')).toHaveLength(60)
  })

  it('answers a pasted response', () => {
    expect(
      hitsFor('{"code":36113,"message":"File size exceeds the set limit","data":null}'),
    ).toEqual([36113])
  })

  it('answers the warning of a success', () => {
    expect(
      hitsFor(
        '{"code":0,"message":"[37102] None of the selected groups are eligible","data":{"list":[]}}',
      ),
    ).toEqual([37102])
  })

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

  it('suggests the code that was mistyped', () => {
    expect(hitsFor('31054')).toEqual([])
    expect(suggestionsFor('31054')).toEqual([31504])
  })

  it('suggests nothing for a number of another layer, which is no slip', () => {
    const { suggestions, unknown } = searchCatalogue(
      '{"code":10000,"message":"The type field is required."}',
    )

    expect(suggestions).toEqual([])
    expect(unknown.map(({ digits }) => digits)).toEqual(['10000'])
  })

  it('does not take an HTTP status for a code', () => {
    const { hits, unknown } = searchCatalogue('404')

    expect(hits).toEqual([])
    expect(unknown).toMatchObject([{ digits: '404' }])
  })

  it.each(['address already in use :::30000', '[::]:30000 in use', 'listen tcp :30000: bind'])(
    'does not take a port for a code: %s',
    (input) => {
      const { hits, readings, unknown } = searchCatalogue(input)

      expect(hits.filter(({ reason }) => reason === 'code')).toEqual([])
      expect({ readings, unknown }).toEqual({ readings: [], unknown: [] })
    },
  )

  it('does not take a date and time for unknown codes', () => {
    expect(searchCatalogue('2024-03-15 03:15:04').unknown).toEqual([])
  })

  it('reports a known and an unknown code side by side', () => {
    const { hits, unknown } = searchCatalogue('31504, 39999')

    expect(codesOf(hits)).toEqual([31504])
    expect(unknown).toMatchObject([{ digits: '39999' }])
  })

  it('reports an unknown code in the warning of a success', () => {
    const { hits, unknown } = searchCatalogue('{"code":0,"message":"[39999] foo"}')

    expect(hits).toEqual([])
    expect(unknown).toMatchObject([{ digits: '39999' }])
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
      namedVersion: null,
      messageNotes: [],
    })
  })
})
