import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import type { LineRecord } from '../../../data/files/codeRecord'
import { codesCsv } from '../../../data/files/codesCsv'
import { absoluteUrl, fileAt } from '../../support/builtFiles'

const HEADER = ['code', 'message', 'text', 'note', 'category', 'subGroup', 'url', 'published']

/** Reads as a tolerant program does, for which every kind of line break ends a record. */
const readCsv = (csv: string) => parse(csv, { record_delimiter: ['\r\n', '\n', '\r'] })

describe('codes.csv', () => {
  const csv = fileAt('/codes.csv')

  it('holds the catalogue, verbatim and in order', () => {
    expect(readCsv(csv).slice(1)).toEqual(
      entries.map(({ code, message, text, note, category, subGroup }) => [
        String(code),
        message,
        text,
        note ?? '',
        category?.slug ?? '',
        subGroup?.slug ?? '',
        absoluteUrl(`/${code}`),
        String(code),
      ]),
    )
  })

  it('ends every line with CR and LF, the last one too', () => {
    expect(csv.match(/\r\n/g)).toHaveLength(entries.length + 1)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(csv.endsWith('\r\n')).toBe(true)
  })
})

describe('a field of the CSV file', () => {
  const record: LineRecord = {
    code: 61001,
    message: 'Book not found',
    text: 'Book not found',
    note: null,
    published: 61001,
    category: 'loans',
    subGroup: null,
    url: 'https://example.org/61001',
    tableUrl: 'https://example.org/loans#61001',
  }

  it.each([
    ['a comma', 'Not found, sorry'],
    ['quotation marks', 'No "Ulysses" here'],
    ['a line break', 'Not found\nSorry'],
    ['a carriage return', 'Not found\rSorry'],
  ])('survives a round trip with %s', (_, message) => {
    expect(readCsv(codesCsv([{ ...record, message }]))).toEqual([
      HEADER,
      ['61001', message, 'Book not found', '', 'loans', '', 'https://example.org/61001', '61001'],
    ])
  })
})
