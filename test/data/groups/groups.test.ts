import { describe, expect, it } from 'vitest'
import { catalogue, entries } from '../../../data/catalogue/entries'
import { groupNamesOf } from '../../../data/groups'
import { groupNames } from '../../../data/groups/names'

const namesOf = (code: number) => groupNamesOf(code).map(({ name }) => name)

describe('the groups of a number', () => {
  it('are named by one, two and three digits', () => {
    expect(groupNamesOf(36102)).toEqual([
      { digits: '3', name: 'API Usage' },
      { digits: '36', name: 'Interactions' },
      { digits: '361', name: 'Role' },
    ])
  })

  it('have no name where the documentation gives none', () => {
    expect(groupNamesOf(33201).at(-1)).toEqual({ digits: '332', name: null })
    expect(namesOf(39123)).toEqual(['API Usage', null, null])
  })

  it('are named for other layers too', () => {
    expect(namesOf(21005)[0]).toBe('Command Word Usage')
  })

  it.each([0, 404, 315, 315040, -31504, 31504.5])('are none for %d', (code) => {
    expect(groupNamesOf(code)).toEqual([])
  })

  it('have the same names as the categories and sub-groups of the table', () => {
    for (const { prefix, title, sections } of catalogue) {
      expect([prefix, groupNames[prefix]]).toEqual([prefix, title])
      for (const { subGroup } of sections)
        if (subGroup && subGroup.slug !== 'archive')
          expect([subGroup.prefix, groupNames[subGroup.prefix]]).toEqual([
            subGroup.prefix,
            subGroup.title,
          ])
    }
  })

  it('are 5, 20 and 42, as the documentation lists them', () => {
    const lengths = Object.keys(groupNames).map(({ length }) => length)

    expect([1, 2, 3].map((digits) => lengths.filter((length) => length === digits).length)).toEqual(
      [5, 20, 42],
    )
  })

  it('lack a third name for 28 codes', () => {
    const nameless = entries.filter(({ code }) => code !== 0 && namesOf(code)[2] === null)
    const prefixes = new Set(nameless.map(({ code }) => Math.floor(code / 100)))

    expect(nameless).toHaveLength(28)
    expect([...prefixes]).toEqual([300, 310, 331, 332, 333, 334, 354, 378])
  })
})
