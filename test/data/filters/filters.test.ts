import { describe, expect, it } from 'vitest'
import { endpointGroups } from '../../../data/endpoints'
import { gatherFilters } from '../../../data/filters'
import { filterNames, type FilterName } from '../../../data/filters/names'
import { knowledgeFor } from '../../../data/knowledge'
import { meaningKeyOf } from '../../../data/knowledge/meaningKey'
import { reactionGroups } from '../../../data/knowledge/reactions'
import { knownNumbers } from '../../../data/releases'
import { meaningsOf } from '../../../data/releases/meanings'

const filters = gatherFilters()
const numbersWith = (filter: FilterName, value: string) =>
  filters[filter].find((one) => one.value === value)?.numbers ?? []
const knowledgeOfNumber = (number: number) =>
  meaningsOf(number).map((meaning) => knowledgeFor(meaningKeyOf(meaning)))

describe.each(filterNames)('the filter “%s”', (name) => {
  const values = filters[name]

  it('offers each value once, and none that would hide every code', () => {
    expect(new Set(values.map(({ value }) => value)).size).toBe(values.length)
    expect(new Set(values.map(({ title }) => title)).size).toBe(values.length)
    expect(values.filter(({ numbers }) => numbers.length === 0)).toEqual([])
  })

  it('lists known numbers, each once and in ascending order', () => {
    for (const { value, numbers } of values) {
      expect(numbers, value).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
      expect(
        numbers.filter((number) => !knownNumbers().includes(number)),
        value,
      ).toEqual([])
    }
  })

  it('has values that addresses can hold as they are', () => {
    for (const { value } of values) expect(encodeURIComponent(value)).toBe(value)
  })
})

describe('who can fix a code', () => {
  it('is everybody with something to do, for any of its meanings', () => {
    for (const number of knownNumbers()) {
      const wanted = knowledgeOfNumber(number).some(({ actions }) =>
        actions.some(({ actor }) => actor === 'site operator'),
      )
      expect(numbersWith('fixer', 'site-operator').includes(number), String(number)).toBe(wanted)
    }
  })

  it('is somebody for every number', () => {
    const fixable = new Set(filters.fixer.flatMap(({ numbers }) => numbers))

    expect(knownNumbers().filter((number) => !fixable.has(number))).toEqual([])
  })
})

describe('what a client does with a code', () => {
  it('is what the record of any of its meanings says', () => {
    for (const number of knownNumbers())
      expect(
        filters.reaction.flatMap(({ value, numbers }) => (numbers.includes(number) ? [value] : [])),
        String(number),
      ).toEqual(
        reactionGroups.flatMap(({ reactions }) =>
          reactions
            .map(({ id }) => id)
            .filter((id) => knowledgeOfNumber(number).some(({ reaction }) => reaction === id)),
        ),
      )
  })
})

describe('the endpoints that return a code', () => {
  it('are in the groups of the pages of endpoints', () => {
    const slugs = endpointGroups.map(({ slug }) => slug)

    expect(filters.group.filter(({ value }) => !slugs.includes(value))).toEqual([])
    expect(numbersWith('group', 'conversation')).toContain(36602)
    expect(numbersWith('group', 'conversation')).not.toContain(37400)
  })
})
