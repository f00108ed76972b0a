import { describe, expect, it } from 'vitest'
import { toCodeRecord, toLineRecord } from '../../../data/files/codeRecord'
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
})
