import { describe, expect, it } from 'vitest'
import { entries, type ErrorCode } from '../../../data/catalogue/entries'
import { findRelatedCodes } from '../../../data/details/relatedCodes'

const related = findRelatedCodes()
const relatedTo = (code: ErrorCode) => related.get(code) ?? []
const all = entries.map(({ code }) => ({ code, others: relatedTo(code) }))

describe('the related codes', () => {
  it('are known for every code', () => {
    expect([...related.keys()]).toEqual(entries.map(({ code }) => code))
  })

  it('are on the same subject, wherever they are in the table', () => {
    expect(relatedTo(36106)).toContain(36301)
    expect(relatedTo(36301)).toContain(36106)
  })

  it('start with the most similar', () => {
    expect(relatedTo(31504)[0]).toBe(31507)
  })

  it('need to be similar', () => {
    expect(relatedTo(0)).toEqual([])
  })

  it('exist for nine codes in ten', () => {
    const lonely = all.filter(({ others }) => others.length === 0)

    expect(lonely.length).toBeLessThan(entries.length / 10)
  })

  it('never include the code itself', () => {
    expect(all.filter(({ code, others }) => others.includes(code))).toEqual([])
  })

  it('are at most six, each once', () => {
    expect(
      all.filter(({ others }) => others.length > 6 || new Set(others).size < others.length),
    ).toEqual([])
  })

  it('name each other, unless the other has six that are more similar', () => {
    const oneSided = all.flatMap(({ code, others }) =>
      others
        .filter((other) => !relatedTo(other).includes(code) && relatedTo(other).length < 6)
        .map((other) => [code, other]),
    )

    expect(oneSided).toEqual([])
  })
})
