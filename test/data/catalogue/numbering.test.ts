import { describe, expect, it } from 'vitest'
import { explainDigits, explainUnknownNumber } from '../../../data/catalogue/numbering'

describe('what the digits of a number mean', () => {
  it('goes from the layer to the category to the sub-group', () => {
    const steps = explainDigits('36113')

    expect(steps.map(({ digits }) => digits)).toEqual(['3', '36', '361'])
    expect(steps.slice(1).map(({ meaning }) => meaning)).toEqual(['Interactions', 'Role'])
  })

  it('links the tables that the digits stand for', () => {
    expect(explainDigits('36113').map(({ path }) => path)).toEqual([
      null,
      '/interactions',
      '/interactions#role',
    ])
  })

  it('ends with the category where there are no sub-groups', () => {
    expect(explainDigits('31504').map(({ digits }) => digits)).toEqual(['3', '31'])
  })

  it('ends with the category where no sub-group has the digits', () => {
    expect(explainDigits('36999').map(({ digits }) => digits)).toEqual(['3', '36'])
  })

  it.each([
    ['3', ['3']],
    ['36', ['3', '36']],
    ['361', ['3', '36', '361']],
  ])('explains %s, the beginning of a code', (digits, explained) => {
    expect(explainDigits(digits).map((step) => step.digits)).toEqual(explained)
  })

  it('says that no category has these digits', () => {
    expect(explainDigits('39999').at(-1)).toEqual({
      digits: '39',
      meaning: 'no category: API categories are 30 to 38',
      path: null,
    })
  })

  it.each([
    ['10000', 'application layer'],
    ['21005', 'command words'],
    ['40001', 'callback'],
    ['50001', 'plugin'],
  ])('names the layer of %s', (digits, layer) => {
    expect(explainDigits(digits)).toEqual([
      { digits: digits.charAt(0), meaning: expect.stringContaining(layer), path: null },
    ])
  })

  it.each(['404', '200', '1504', '0', '00000', '99999', '315040', '', '31x', '-1', '31.5'])(
    'says nothing about "%s"',
    (digits) => {
      expect(explainDigits(digits)).toEqual([])
    },
  )
})

describe('why a number is not in the catalogue', () => {
  it('takes three digits for an HTTP status', () => {
    expect(explainUnknownNumber('404')).toContain('404 looks like an HTTP status')
  })

  it('names the place where the code would be', () => {
    expect(explainUnknownNumber('36199')).toBe(
      'It would belong to Interactions › Role, but no covered release uses 36199.',
    )
    expect(explainUnknownNumber('31999')).toBe(
      'It would belong to Headers, but no covered release uses 31999.',
    )
  })

  it('names the range of the categories', () => {
    expect(explainUnknownNumber('39999')).toBe(
      '39xxx belongs to no category: API categories are 30 to 38.',
    )
  })

  it('names another layer', () => {
    expect(explainUnknownNumber('22003')).toMatch(
      /^Numbers that start with 2 come from .*command words/,
    )
  })

  it.each([
    ['10000', 'parameter'],
    ['20000', 'parameter'],
    ['21003', 'command word'],
    ['21005', 'header'],
    ['22200', 'notification'],
  ])('says when servers send %s', (digits, subject) => {
    expect(explainUnknownNumber(digits)).toContain(subject)
  })

  it.each(['3', '31', '399', '3999'])('says that %s can be the beginning of one', (digits) => {
    expect(explainUnknownNumber(digits)).toContain('beginning')
    expect(explainUnknownNumber(digits)).not.toContain('HTTP')
  })

  it.each(['12345678', '315040', '1504', '7', '0000'])(
    'says that codes have five digits, unlike %s',
    (digits) => {
      expect(explainUnknownNumber(digits)).toBe('Error codes have five digits.')
    },
  )

  it.each(['00000', '99999'])('says that nothing starts like %s', (digits) => {
    expect(explainUnknownNumber(digits)).toContain(`starts with ${digits.charAt(0)}`)
  })
})
