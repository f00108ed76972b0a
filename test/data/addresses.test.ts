import { describe, expect, it } from 'vitest'
import { anchorPath, codePath, tablePath } from '../../data/addresses'
import { findByCode } from '../../data/lookup'

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

describe('the page of a code', () => {
  it('is named by the code', () => {
    expect(codePath(31504)).toBe('/31504')
  })
})
