import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { groupNameOf } from '../../../data/catalogue/groupNames'

describe('the name of the group of a code', () => {
  it('is that of its first three digits', () => {
    expect(groupNameOf(31504)).toBe('Account')
    expect(groupNameOf(34307)).toBe('Login')
  })

  it('is only needed where there is no sub-group', () => {
    const named = entries.filter(({ code }) => groupNameOf(code) !== null)

    expect(named.filter(({ subGroup }) => subGroup)).toEqual([])
  })

  it('is missing where the documentation gives none, and for other numbers', () => {
    const nameless = entries.filter((entry) => entry.category && !entry.subGroup)
    const prefixes = nameless
      .filter(({ code }) => groupNameOf(code) === null)
      .map(({ code }) => Math.floor(code / 100))

    expect([...new Set(prefixes)]).toEqual([300, 310, 331, 332, 333, 334, 354])
    expect([0, 404, 21005].map(groupNameOf)).toEqual([null, null, null])
  })
})
