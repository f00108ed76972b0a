import { describe, expect, it } from 'vitest'
import { gatherDetails } from '../../../data/details'
import { knowledgeFor } from '../../../data/knowledge'
import { outsideTable } from '../../../data/knowledge/outsideTable'
import { phrasesOf } from '../../../data/knowledge/phrases'

describe('the details of a number', () => {
  it('belong to the meaning and not to the number', () => {
    const [newer, older] = gatherDetails(38104)

    expect(newer).toMatchObject({ knowledge: knowledgeFor(38103), phrases: phrasesOf(38103) })
    expect(older).toMatchObject({ knowledge: knowledgeFor(38104), phrases: phrasesOf(38104) })
  })
})

describe('a number that only arrives in the message of a response with code 0', () => {
  it.each([35303, 37102])('is a warning: %i', (number) => {
    expect(gatherDetails(number)[0]?.sentAs).toBe('warning')
  })

  it.each([
    [31601, 'arrives as a code too'],
    [36104, 'is a code'],
    [34301, 'is returned by nothing in the source'],
  ])('is not a warning: %i, which %s', (number) => {
    expect(gatherDetails(number).map(({ sentAs }) => sentAs)).not.toContain('warning')
  })
})

describe('a number whose message servers send without it, within the data', () => {
  it.each([36105, 36301, 36302, 36303])('has no example: %i', (number) => {
    expect(gatherDetails(number)[0]?.sentAs).toBeNull()
  })
})

describe('the details of a meaning in our own words', () => {
  it('are what is known about it, without phrases and related codes', () => {
    const [details] = gatherDetails(38101)

    expect(details?.knowledge.meaning).toBe(outsideTable['38101@v3.3.0'].meaning)
    expect(details).toMatchObject({ phrases: [], related: [] })
  })
})
