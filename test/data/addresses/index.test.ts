import { describe, expect, it } from 'vitest'
import {
  anchorPath,
  codePath,
  tablePath,
  VERSION_PARAMETER,
  withVersion,
} from '../../../data/addresses'
import { findByCode } from '../../../data/catalogue/lookup'
import { lineOn } from '../../support/lineOn'

describe('the page of an entry', () => {
  it('is that of its category', () => {
    expect(tablePath(findByCode(31504))).toBe('/headers')
  })

  it('is that of the category for a code in a sub-group too', () => {
    expect(tablePath(findByCode(36113))).toBe('/interactions')
  })

  it('is the home page for success', () => {
    expect(tablePath(findByCode(0))).toBe('/')
  })
})

describe('the link to the row of an entry', () => {
  it('ends with the code', () => {
    expect(anchorPath(findByCode(31504))).toBe('/headers#31504')
  })

  it('leads to the home page for success', () => {
    expect(anchorPath(findByCode(0))).toBe('/#0')
  })
})

describe('the link to a row of a release', () => {
  it('ends with the number in the release, not with the published code', () => {
    expect(anchorPath(lineOn(38104, 'v3.6.2'))).toBe('/editor#38104')
  })

  it('exists for a number that the published table lacks', () => {
    expect(anchorPath(lineOn(38110, 'v3.6.2'))).toBe('/editor#38110')
    expect(anchorPath(lineOn(37303, 'v2.21.4'))).toBe('/contents#37303')
  })
})

describe('the page of a code', () => {
  it('is named by the code', () => {
    expect(codePath(31504)).toBe('/31504')
  })
})

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
