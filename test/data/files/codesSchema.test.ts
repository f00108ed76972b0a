import { describe, expect, it } from 'vitest'
import { documentedFields } from '../../../data/files/codesSchema'
import { fileAt } from '../../support/builtFiles'
import {
  isCodeRecord,
  isCodesFile,
  isReleaseFile,
  readCodesFile,
  readReleaseFile,
} from '../../support/validators'

const file = readCodesFile()
const record = file.codes.find(({ code }) => code === 31504)
const [meaning] = record?.history ?? []
const [place] = record?.numbers ?? []
const [call] = record?.endpoints ?? []

describe('the schema', () => {
  it('is at the address that it names', () => {
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
    ['a code that is not an integer', { code: 31504.5 }],
    ['an empty message', { message: '' }],
    ['no message', { message: null }],
    ['a note that is a number', { note: 5 }],
    ['the title of a category', { category: 'Headers' }],
    ['an empty sub-group', { subGroup: '' }],
    ['search words that are one text', { searchWords: 'expired' }],
    ['the same search word twice', { searchWords: ['expired', 'expired'] }],
    ['a related code that is text', { related: ['31507'] }],
    ['an address without a host', { url: '/31504' }],
    ['a published code that is text', { published: '31504' }],
    ['a published code of six digits', { published: 315040 }],
    ['an empty history', { history: [] }],
    ['a history without a last release', { history: [{ ...meaning, to: undefined }] }],
    ['a history with a version without its v', { history: [{ ...meaning, from: '2.0.0' }] }],
    ['an empty message in the history', { history: [{ ...meaning, message: '' }] }],
    [
      'a history that leaves the published code open',
      { history: [{ from: 'v2.0.0', to: 'v3.6.2', message: 'Book not found' }] },
    ],
    ['a history with a field that nobody described', { history: [{ ...meaning, wording: '' }] }],
    ['a number that is text', { numbers: [{ ...place, number: '31504' }] }],
    ['a number without its releases', { numbers: [{ number: 31504 }] }],
    ['a name in lower case', { name: 'token_expired' }],
    ['an empty meaning', { meaning: '' }],
    ['an empty translation', { translations: { 'zh-Hans': '' } }],
    ['a translation without its language', { translations: '登录令牌已过有效期' }],
    ['a translation into a language that nobody described', { translations: { xx: 'x' } }],
    ['an action of an unknown person', { actions: [{ actor: 'cat', text: 'Sleep.' }] }],
    ['no action', { actions: [] }],
    ['an unknown value for repeating', { repeating: 'maybe' }],
    ['a reaction in words', { reaction: 'Sign in again' }],
    ['a setting without its kind', { settings: [{ key: 'site_mode' }] }],
    ['an endpoint without its method', { endpoints: [{ ...call, method: undefined }] }],
    ['an endpoint since a version without its v', { endpoints: [{ ...call, since: '3.3.0' }] }],
    ['a guard that does not say when', { guards: [{ name: 'x', scope: 'y', as: null }] }],
    ['an unknown certainty', { certainty: 'sure' }],
    ['evidence without an address', { evidence: [{ release: 'v3.2.1', url: 'Basic.php' }] }],
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
    ['no covered versions', { coveredVersions: undefined }],
    ['covered versions that have no end', { coveredVersions: { from: 'v2.0.0', to: null } }],
    ['no other numbers', { otherNumbers: null }],
    ['another number without a history', { otherNumbers: [{ code: 37303 }] }],
    ['another number with an empty history', { otherNumbers: [{ code: 37303, history: [] }] }],
    ['another number that is text', { otherNumbers: [{ code: '37303', history: [meaning] }] }],
  ])('refuses a catalogue with %s', (_, broken) => {
    expect(isCodesFile({ ...file, ...broken })).toBe(false)
  })
})

describe('the schema of the files by release', () => {
  const release = readReleaseFile('v3.6.2')
  const [line] = release.codes

  it.each([
    ['no codes', { codes: null }],
    ['a line with an empty message', { codes: [{ ...line, message: '' }] }],
    ['a line that leaves the published code open', { codes: [{ ...line, published: undefined }] }],
    ['a line with the fields of a record', { codes: [record] }],
    ['no release', { serverVersions: undefined }],
    ['a version without its v', { serverVersions: { from: '3.6.2', to: '3.6.2' } }],
    ['categories', { categories: [] }],
  ])('refuses one with %s', (_, broken) => {
    expect(isReleaseFile(JSON.parse(JSON.stringify({ ...release, ...broken })))).toBe(false)
  })
})

describe('the documentation of the fields', () => {
  it('names every field of a record, in its order', () => {
    expect(documentedFields.map(({ name }) => name)).toEqual(Object.keys(record ?? {}))
  })

  it('says something about each', () => {
    expect(documentedFields.filter(({ meaning }) => !/\w.*\.$/.test(meaning))).toEqual([])
  })
})
