import { describe, expect, it } from 'vitest'
import { documentedFields } from '../../../data/files/codesSchema'
import { fileAt } from './builtFiles'
import { isCodeRecord, isCodesFile, readCodesFile } from './validators'

const file = readCodesFile()
const record = file.codes.find(({ code }) => code === 31504)

describe('the schema', () => {
  it('stands under the address that it names', () => {
    const { $id }: { $id?: unknown } = JSON.parse(fileAt('/codes.schema.json'))

    expect($id).toBe('https://example.org/errors/codes.schema.json')
  })

  it('accepts a record of the site', () => {
    expect(isCodeRecord(record)).toBe(true)
  })

  it.each([
    ['a code that is text', { code: '31504' }],
    ['a code below zero', { code: -1 }],
    ['a code of six digits', { code: 315040 }],
    ['a code that is no whole number', { code: 31504.5 }],
    ['an empty message', { message: '' }],
    ['no message', { message: null }],
    ['a note that is a number', { note: 5 }],
    ['the title of a category', { category: 'Headers' }],
    ['an empty sub-group', { subGroup: '' }],
    ['search words that are one text', { searchWords: 'expired' }],
    ['the same search word twice', { searchWords: ['expired', 'expired'] }],
    ['a related code that is text', { related: ['31507'] }],
    ['an address without a host', { url: '/31504' }],
    ['a field that nobody described', { severity: 'high' }],
  ])('refuses %s', (_, broken) => {
    expect(isCodeRecord({ ...record, ...broken })).toBe(false)
  })

  it.each(documentedFields.map(({ name }) => name))('refuses a record without its %s', (name) => {
    const others = Object.entries(record ?? {}).filter(([field]) => field !== name)

    expect(isCodeRecord(Object.fromEntries(others))).toBe(false)
  })

  it.each([
    ['no codes', { codes: null }],
    ['a record that is broken', { codes: [{ ...record, message: '' }] }],
    ['no categories', { categories: null }],
    ['a version without its v', { serverVersions: { from: '3.1.0', to: 'v3.2.1' } }],
  ])('refuses a catalogue with %s', (_, broken) => {
    expect(isCodesFile({ ...file, ...broken })).toBe(false)
  })
})

describe('the documentation of the fields', () => {
  it('names every field of a record, in its order', () => {
    expect(documentedFields.map(({ name }) => name)).toEqual(Object.keys(record ?? {}))
  })

  it('says something of each', () => {
    expect(documentedFields.filter(({ meaning }) => !/\w.*\.$/.test(meaning))).toEqual([])
  })
})
