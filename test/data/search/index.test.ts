import { describe, expect, it } from 'vitest'
import { searchCatalogue } from '../../../data/search'

const codesOf = (hits: readonly { readonly entry: { readonly code: number } }[]) =>
  hits.map(({ entry }) => entry.code)
const hitsFor = (input: string) => codesOf(searchCatalogue(input).hits)
const suggestionsFor = (input: string) => codesOf(searchCatalogue(input).suggestions)

describe('the search over the catalogue', () => {
  it('answers a code', () => {
    expect(hitsFor('31504')).toEqual([31504])
  })

  it('answers the beginning of a code with its whole group', () => {
    expect(hitsFor('315')).toEqual([31501, 31502, 31503, 31504, 31505, 31506, 31507, 31508])
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

  it('finds the same words in each group of contents', () => {
    expect(hitsFor('wrong hashtag')[0]).toBe(37200)
    expect(hitsFor('wrong geotag')[0]).toBe(37300)
  })

  it('suggests the code that was mistyped', () => {
    expect(hitsFor('31054')).toEqual([])
    expect(suggestionsFor('31054')).toEqual([31504])
  })

  it('takes no HTTP status for a code', () => {
    const { hits, unknown } = searchCatalogue('404')

    expect(hits).toEqual([])
    expect(unknown).toMatchObject([{ digits: '404' }])
  })

  it.each(['asdfghjkl', 'banana pancakes', '🙃🦄🍕'])('has no answer to "%s"', (input) => {
    expect(searchCatalogue(input)).toEqual({ hits: [], suggestions: [], readings: [], unknown: [] })
  })
})
