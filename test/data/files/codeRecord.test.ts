import { describe, expect, it } from 'vitest'
import { toCodeRecord, toLineRecord, toMeaningRecords } from '../../../data/files/codeRecord'
import { coveredRange } from '../../../data/releases'
import { lineOn } from '../../support/lineOn'
import { absoluteUrl } from '../../support/builtFiles'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'

describe('the record of a code', () => {
  const recordOf = (code: number, words: { phrases?: string[]; related?: [31507] | [] } = {}) =>
    toCodeRecord(lineOn(code, null), { phrases: [], related: [], ...words }, absoluteUrl)

  it('holds what the files say', () => {
    const { message, text, note } = lineOn(31504, null)

    expect(recordOf(31504, { phrases: ['session expired'], related: [31507] })).toMatchObject({
      code: 31504,
      message,
      text,
      note,
      published: 31504,
      category: 'headers',
      subGroup: null,
      searchWords: ['session expired'],
      related: [31507],
      url: 'https://example.org/errors/31504',
      tableUrl: 'https://example.org/errors/headers#31504',
      history: [{ from: 'v2.0.0', to: coveredRange.to, message, published: 31504 }],
      numbers: [{ from: 'v2.0.0', to: coveredRange.to, number: 31504 }],
    })
  })

  it('names the sub-group where the category has some', () => {
    expect(recordOf(36113)).toMatchObject({ category: 'interactions', subGroup: 'role' })
  })

  it('names neither for success, whose row is on the home page', () => {
    expect(recordOf(0)).toMatchObject({
      category: null,
      subGroup: null,
      url: 'https://example.org/errors/0',
      tableUrl: 'https://example.org/errors/#0',
    })
  })

  it('says what the number meant, and where its meaning went', () => {
    expect(recordOf(38104)).toMatchObject({
      published: 38104,
      history: [
        { from: 'v2.0.0', to: 'v3.2.1', published: 38104 },
        { from: 'v3.3.0', to: coveredRange.to, published: 38103 },
      ],
      numbers: [
        { from: 'v2.0.0', to: 'v3.2.1', number: 38104 },
        { from: 'v3.3.0', to: coveredRange.to, number: 38105 },
      ],
    })
  })
})

describe('the record of a row', () => {
  it('gives the number of the release and the published code of its meaning', () => {
    const { message, text, note } = lineOn(38103, null)

    expect(toLineRecord(lineOn(38104, 'v3.6.2'), absoluteUrl)).toEqual({
      code: 38104,
      message,
      text,
      note,
      published: 38103,
      category: 'editor',
      subGroup: 'edit-validation',
      url: 'https://example.org/errors/38104',
      tableUrl: 'https://example.org/errors/editor#38104',
    })
  })

  it('names no published code for a meaning in our own words', () => {
    expect(toLineRecord(lineOn(38101, 'v3.6.2'), absoluteUrl)).toMatchObject({
      code: 38101,
      message: OWN_WORDS_OF_38101,
      text: OWN_WORDS_OF_38101,
      note: null,
      published: null,
      category: 'editor',
      subGroup: 'edit-validation',
    })
  })

  it('links to the page and row of a number that the published table lacks', () => {
    expect(toLineRecord(lineOn(38110, 'v3.6.2'), absoluteUrl)).toMatchObject({
      code: 38110,
      published: 38109,
      url: 'https://example.org/errors/38110',
      tableUrl: 'https://example.org/errors/editor#38110',
    })
  })
})

describe('the history of a number in the files', () => {
  it('quotes the published message of each meaning', () => {
    expect(toMeaningRecords(37404)).toEqual([
      { from: 'v2.0.0', to: 'v2.21.4', message: lineOn(37505, null).message, published: 37505 },
      {
        from: 'v3.0.0',
        to: coveredRange.to,
        message: lineOn(37404, null).message,
        published: 37404,
      },
    ])
  })

  it('marks our own words', () => {
    expect(toMeaningRecords(38101).at(-1)).toEqual({
      from: 'v3.3.0',
      to: coveredRange.to,
      message: OWN_WORDS_OF_38101,
      published: null,
    })
  })

  it('exists for a number that the published table lacks', () => {
    expect(toMeaningRecords(37303)).toMatchObject([
      { from: 'v2.0.0', to: 'v2.21.4', published: 37404 },
    ])
  })

  it('is empty for a number that never existed', () => {
    expect(toMeaningRecords(31999)).toEqual([])
  })
})
