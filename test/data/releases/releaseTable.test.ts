import { describe, expect, expectTypeOf, it } from 'vitest'
import { placeOfNumber } from '../../../data/catalogue/sections'
import { eras, type ReleaseTag } from '../../../data/releases'
import { entriesOn, entryOn } from '../../../data/releases/releaseTable'
import { possibleNumbers } from '../../support/factualReleases'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'

describe.each(eras)('the table of $from to $to', ({ from, to }) => {
  it('quotes the published words of each meaning verbatim', () => {
    const reworded = entriesOn(to).filter(
      ({ published, message, text, note }) =>
        published !== null &&
        (message !== published.message || text !== published.text || note !== published.note),
    )

    expect(reworded).toEqual([])
  })

  it('gives each row the place of its number, wherever its meaning was before', () => {
    for (const { code, category, subGroup } of entriesOn(to))
      expect({ category, subGroup }, String(code)).toEqual(placeOfNumber(code))
  })

  it('is found number by number, and has no others', () => {
    const found = possibleNumbers.flatMap((number) => entryOn(number, to) ?? [])

    expect(found).toEqual(entriesOn(to))
  })

  it('is the same in its first release and its last', () => {
    expect(entriesOn(from)).toEqual(entriesOn(to))
  })
})

describe('a row of a release', () => {
  it('is in our own words where the published table lacks the meaning', () => {
    expect(entryOn(38101, 'v3.6.2')).toEqual({
      code: 38101,
      message: OWN_WORDS_OF_38101,
      text: OWN_WORDS_OF_38101,
      note: null,
      category: { slug: 'editor', title: 'Editor', prefix: 38 },
      subGroup: { slug: 'edit-validation', title: 'Edit Validation', prefix: 381 },
      published: null,
    })
  })

  it.each([
    [37303, null],
    [-1, 'v3.6.2'],
    [31504.5, null],
    [Number.NaN, null],
    [Number.NaN, 'v3.6.2'],
  ] as const)('does not exist for %d on %s', (number, release) => {
    expect(entryOn(number, release)).toBeUndefined()
  })

  it('belongs to a covered release or to the published table', () => {
    expectTypeOf(entryOn).parameter(1).toEqualTypeOf<ReleaseTag | null>()
  })
})
