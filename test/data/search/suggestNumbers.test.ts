import { describe, expect, it } from 'vitest'
import { suggestNumbers } from '../../../data/search/suggestNumbers'

describe('for an unknown number', () => {
  it('the code that was mistyped is suggested', () => {
    expect(suggestNumbers('31540')).toEqual([31504])
  })

  it('the codes that begin with a short one are suggested', () => {
    expect(suggestNumbers('315')).toEqual([31501, 31502, 31503, 31504, 31505, 31506, 31507, 31508])
  })

  it('the code of the API is suggested for one of another layer that is a slip away', () => {
    expect(suggestNumbers('24101')).toEqual([34101])
  })

  it.each(['39999', '99999', '404', '12345678', '10000', '21000', '21005', '22201'])(
    'nothing is suggested: %s',
    (digits) => {
      expect(suggestNumbers(digits)).toEqual([])
    },
  )

  it('at most eight are suggested', () => {
    expect(suggestNumbers('31')).toHaveLength(8)
  })

  it('each is suggested once, even if it both begins that way and is one slip away', () => {
    const numbers = suggestNumbers('3720')

    expect(numbers).toContain(37200)
    expect(numbers).toEqual([...new Set(numbers)])
  })

  it('a number that only some releases have is suggested like any other', () => {
    expect(suggestNumbers('3811')).toContain(38110)
    expect(suggestNumbers('3730')).toContain(37303)
    expect(suggestNumbers('38011')).toContain(38101)
    expect(suggestNumbers('38119')).toContain(38110)
  })
})
