import { describe, expect, it } from 'vitest'
import { placeOfNumber } from '../../../data/catalogue/sections'
import { knownNumbers } from '../../../data/releases'
import { neighboursOf } from '../../../data/releases/neighbours'

describe('the neighbours of a number', () => {
  it('are the three before it and the three after it', () => {
    expect(neighboursOf(31504)).toEqual([31501, 31502, 31503, 31505, 31506, 31507])
  })

  it('are only those after it for the first of a category', () => {
    expect(neighboursOf(31000)).toEqual([31101, 31102, 31103])
  })

  it('are only those before it for the last of a category', () => {
    expect(neighboursOf(38212)).toEqual([38209, 38210, 38211])
  })

  it('end with the sub-group', () => {
    expect(neighboursOf(36200)).toEqual([36201, 36202])
  })

  it('count numbers that the published table lacks', () => {
    expect(neighboursOf(38109)).toEqual([38106, 38107, 38108, 38110])
    expect(neighboursOf(37303)).toEqual([37300, 37301, 37302])
    expect(neighboursOf(38110)).toEqual([38107, 38108, 38109])
  })

  it('do not exist for success', () => {
    expect(neighboursOf(0)).toEqual([])
  })

  it('are, for every number, others of the same table in ascending order', () => {
    const misplaced = knownNumbers().filter((number) =>
      neighboursOf(number).some((other, at, all) => {
        const { category, subGroup } = placeOfNumber(other)
        const own = placeOfNumber(number)
        return (
          other === number ||
          other <= (all[at - 1] ?? -1) ||
          category !== own.category ||
          subGroup !== own.subGroup
        )
      }),
    )

    expect(misplaced).toEqual([])
  })
})
