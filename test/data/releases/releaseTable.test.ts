import { describe, expect, expectTypeOf, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { findByCode } from '../../../data/catalogue/lookup'
import { placeOfNumber } from '../../../data/catalogue/place'
import { eras, type ReleaseTag } from '../../../data/releases'
import { meaningsOf } from '../../../data/releases/meanings'
import { entriesOn, entryOn, entryOf } from '../../../data/releases/releaseTable'
import { readFacts } from '../../support/facts'
import {
  byNumber,
  factualEras,
  factualMeaning,
  possibleNumbers,
} from '../../support/factualReleases'
import { lineOn } from '../../support/lineOn'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'

describe('the published table', () => {
  it('is every entry of the catalogue, under its own code', () => {
    expect(entriesOn(null)).toEqual(entries.map((entry) => ({ ...entry, published: entry })))
  })
})

describe.each(factualEras)('the table of $from to $to', ({ to }) => {
  it('has the numbers of the facts, each once, in ascending order, with its meaning', () => {
    expect(entriesOn(to).map((entry) => [entry.code, factualMeaning(entry)])).toEqual(
      byNumber(readFacts(to)),
    )
  })
})

describe.each(eras)('the table of $from to $to', ({ from, to }) => {
  it('has them with the published words of their meaning, to the character', () => {
    const reworded = entriesOn(to).filter(
      ({ published, message, text, note }) =>
        published !== null &&
        (message !== published.message || text !== published.text || note !== published.note),
    )

    expect(reworded).toEqual([])
  })

  it('has them in the place of their number, whatever that of their meaning was', () => {
    for (const { code, category, subGroup } of entriesOn(to))
      expect({ category, subGroup }, String(code)).toEqual(placeOfNumber(code))
  })

  it('is found number by number, and has no others', () => {
    const found = possibleNumbers.flatMap((number) => entryOn(number, to) ?? [])

    expect(found).toEqual(entriesOn(to))
  })

  it('is the same on its first release and its last', () => {
    expect(entriesOn(from)).toEqual(entriesOn(to))
  })
})

describe('a row of a release', () => {
  it('is the published one where nothing changed', () => {
    expect(entryOn(31504, 'v3.6.2')).toEqual({
      ...findByCode(31504),
      published: findByCode(31504),
    })
  })

  it('has the published words under its own number where the meaning moved', () => {
    expect(entryOn(38104, 'v3.6.2')).toEqual({
      ...findByCode(38103),
      code: 38104,
      published: findByCode(38103),
    })
  })

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

  it('exists for a number that the published table lacks', () => {
    expect(lineOn(37303, 'v2.21.4').published).toBe(findByCode(37404))
    expect(lineOn(38110, 'v3.3.0').published).toBe(findByCode(38109))
  })

  it.each([
    [37303, null],
    [37303, 'v3.0.0'],
    [38110, 'v3.2.1'],
    [34114, 'v3.0.0'],
    [31999, 'v3.6.2'],
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

describe('the row that a meaning makes', () => {
  it.each([31504, 38101, 38104, 38110, 37303, 0])(
    'says what a release with it says, in the place of its number: %i',
    (number) => {
      for (const meaning of meaningsOf(number)) {
        expect(entryOf(meaning)).toEqual(lineOn(number, meaning.span.to))
      }
    },
  )
})
