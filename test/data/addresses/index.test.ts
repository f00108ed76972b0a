import { describe, expect, it } from 'vitest'
import { VERSION_PARAMETER, withVersion } from '../../../data/addresses'

describe('an address with a server version', () => {
  it.each([
    ['a page', '/38104', '/38104?v=3.6.2'],
    ['the home page', '/', '/?v=3.6.2'],
    ['a row', '/headers#31504', '/headers?v=3.6.2#31504'],
    ['a row of the home page', '/#0', '/?v=3.6.2#0'],
    ['a search', '/?q=expired+token', '/?q=expired+token&v=3.6.2'],
    ['a search with an anchor', '/?q=expired#0', '/?q=expired&v=3.6.2#0'],
    ['an empty search', '/?q=', '/?q=&v=3.6.2'],
    ['a search for the parameter', '/?q=v', '/?q=v&v=3.6.2'],
  ])('names it: %s', (_, path, address) => {
    expect(withVersion(path, '3.6.2')).toBe(address)
  })

  it('names it without the v of a release', () => {
    expect(withVersion('/38104', 'v3.6.2')).toBe('/38104?v=3.6.2')
  })

  it.each(['/38104', '/', '/headers#31504', '/?q=expired+token', '/codes.json'])(
    'names none for the published table: %s',
    (path) => {
      expect(withVersion(path, null)).toBe(path)
    },
  )

  it.each(['3.6.2', '3.6', '3.0.0-rc', '3.6.2 beta', '3&q=x', '1+1', 'ö#'])(
    'gives the version back: %s',
    (version) => {
      const { searchParams, hash } = new URL(
        withVersion('/headers?q=token#31504', version),
        'https://example.org',
      )

      expect([...searchParams]).toEqual([
        ['q', 'token'],
        [VERSION_PARAMETER, version],
      ])
      expect(hash).toBe('#31504')
    },
  )
})
