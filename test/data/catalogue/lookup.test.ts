import { describe, expect, expectTypeOf, it } from 'vitest'
import type { CatalogueEntry, Category, ErrorCode } from '../../../data/catalogue/entries'
import { findByCode, findCategory, isErrorCode } from '../../../data/catalogue/lookup'

describe('finding an entry by its code', () => {
  it('gives the entry', () => {
    expect(findByCode(31302)).toMatchObject({ code: 31302, message: 'Signature error' })
  })

  it('knows success', () => {
    expect(findByCode(0).message).toBe('Successful')
  })

  it.each([31999, 404, -1, 31504.5, Number.NaN])('gives nothing for %d', (code) => {
    expect(findByCode(code)).toBeUndefined()
  })

  it('promises an entry for a known code only', () => {
    const anyNumber: number = 31504

    expectTypeOf(findByCode(31504)).toEqualTypeOf<CatalogueEntry>()
    expectTypeOf(findByCode(anyNumber)).toEqualTypeOf<CatalogueEntry | undefined>()
    expectTypeOf(findByCode(31999)).toEqualTypeOf<CatalogueEntry | undefined>()
  })
})

describe('asking whether a number is a code', () => {
  it.each([0, 30000, 38212])('says yes to %i', (code) => {
    expect(isErrorCode(code)).toBe(true)
  })

  it.each([200, 30009, 39000, 99999])('says no to %i', (code) => {
    expect(isErrorCode(code)).toBe(false)
  })

  it('narrows the type', () => {
    expectTypeOf(isErrorCode).guards.toEqualTypeOf<ErrorCode>()
  })
})

describe('finding a category by its address', () => {
  it('gives the category', () => {
    expect(findCategory('accounts')).toMatchObject({ title: 'Accounts', prefix: 34 })
  })

  it.each(['', 'Accounts', 'role', 'all', 'constructor'])('gives nothing for "%s"', (slug) => {
    expect(findCategory(slug)).toBeUndefined()
  })

  it('promises a category for a known address only', () => {
    const anyText: string = 'accounts'

    expectTypeOf(findCategory('accounts')).toEqualTypeOf<Category>()
    expectTypeOf(findCategory(anyText)).toEqualTypeOf<Category | undefined>()
  })
})
