import { describe, expect, it } from 'vitest'
import { toCodeRecord, type CodeExtras } from '../../../data/files/codeRecord'
import { findByCode } from '../../../data/lookup'
import { absoluteUrl } from './builtFiles'

describe('the record of a code', () => {
  it('holds what the files say', () => {
    const extras: CodeExtras = { searchWords: ['session expired'], related: [31507] }

    expect(toCodeRecord(findByCode(31504), extras, absoluteUrl)).toEqual({
      code: 31504,
      message: 'Login token is no longer valid, please login again (Token not enabled or expired)',
      text: 'Login token is no longer valid, please login again',
      note: 'Token not enabled or expired',
      category: 'headers',
      subGroup: null,
      searchWords: ['session expired'],
      related: [31507],
      url: 'https://example.org/errors/31504',
      tableUrl: 'https://example.org/errors/headers#31504',
    })
  })

  it('names the sub-group where the category has some', () => {
    const record = toCodeRecord(findByCode(36113), { searchWords: [], related: [] }, absoluteUrl)

    expect(record).toMatchObject({ category: 'interactions', subGroup: 'role' })
  })

  it('names neither for success, whose row is on the home page', () => {
    const record = toCodeRecord(findByCode(0), { searchWords: [], related: [] }, absoluteUrl)

    expect(record).toMatchObject({
      category: null,
      subGroup: null,
      tableUrl: 'https://example.org/errors/#0',
    })
  })
})
