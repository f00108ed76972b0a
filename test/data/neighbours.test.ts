import { describe, expect, it } from 'vitest'
import { entries, type ErrorCode } from '../../data/entries'
import { findByCode } from '../../data/lookup'
import { neighboursOf } from '../../data/neighbours'

const codesAround = (code: ErrorCode) => neighboursOf(findByCode(code)).map((other) => other.code)

describe('the neighbours of a code', () => {
  it('are the three before it and the three behind it', () => {
    expect(codesAround(31504)).toEqual([31501, 31502, 31503, 31505, 31506, 31507])
  })

  it('are only those behind it for the first of a category', () => {
    expect(codesAround(31000)).toEqual([31101, 31102, 31103])
  })

  it('are only those before it for the last of a category', () => {
    expect(codesAround(38212)).toEqual([38209, 38210, 38211])
  })

  it('end with the sub-group', () => {
    expect(codesAround(36200)).toEqual([36201, 36202])
  })

  it('are of the same category and sub-group, for every code', () => {
    const strangers = entries.flatMap((entry) =>
      neighboursOf(entry).filter(
        ({ category, subGroup }) =>
          category?.slug !== entry.category?.slug || subGroup?.slug !== entry.subGroup?.slug,
      ),
    )

    expect(strangers).toEqual([])
  })

  it('stand in the order of the table without the code itself, for every code', () => {
    const disordered = entries.filter((entry) => {
      const codes = neighboursOf(entry).map(({ code }) => code)
      return codes.includes(entry.code) || codes.some((code, at) => code <= (codes[at - 1] ?? 0))
    })

    expect(disordered).toEqual([])
  })

  it('are none for success', () => {
    expect(codesAround(0)).toEqual([])
  })
})
