import { describe, expect, it } from 'vitest'
import { knownNumbers } from '../../data/releases'
import { readMistypedAddress } from '../../data/mistypedAddress'

function suggestionsFor(path: string): readonly number[] {
  const address = readMistypedAddress(path)
  if (address.kind !== 'number') throw new Error(`${path} is no unknown number`)
  return address.suggestions
}

describe('an address with a code in another form', () => {
  it.each([
    '/31504//',
    '/31504.htm',
    '/31504.HTML',
    '/err-31504',
    '/err_31504',
    '/error31504',
    '/errors/31504',
    '/headers/31504',
  ])('leads to the code: %s', (path) => {
    expect(readMistypedAddress(path)).toEqual({ kind: 'page', path: '/31504' })
  })

  it('leads to success', () => {
    expect(readMistypedAddress('/code/0')).toEqual({ kind: 'page', path: '/0' })
  })
})

describe('an address with a number that is no code', () => {
  it('keeps the number', () => {
    expect(readMistypedAddress('/err-39999.html')).toEqual({
      kind: 'number',
      digits: '39999',
      suggestions: [],
    })
  })

  it('suggests the code that was mistyped', () => {
    expect(suggestionsFor('/31540')).toEqual([31504])
  })

  it('suggests the codes that begin with a short number', () => {
    expect(suggestionsFor('/315')).toEqual([31501, 31502, 31503, 31504, 31505, 31506, 31507, 31508])
  })

  it('suggests the code of the API for one of another layer that is a slip away', () => {
    expect(suggestionsFor('/21000')).toEqual([31000])
  })

  it.each(['/39999', '/99999', '/404', '/12345678', '/10000', '/21005'])(
    'suggests nothing for %s',
    (path) => {
      expect(suggestionsFor(path)).toEqual([])
    },
  )

  it('suggests at most eight', () => {
    expect(suggestionsFor('/31')).toHaveLength(8)
  })
})

describe('an address with a number that only some releases have', () => {
  it('is suggested like any other', () => {
    expect(suggestionsFor('/3811')).toEqual(expect.arrayContaining([38110]))
    expect(suggestionsFor('/3730')).toEqual(expect.arrayContaining([37303]))
    expect(suggestionsFor('/38011')).toEqual(expect.arrayContaining([38101]))
    expect(suggestionsFor('/38119')).toEqual(expect.arrayContaining([38110]))
  })
})

describe('every number of the covered releases', () => {
  it('is found in an address that has it in another form', () => {
    expect(knownNumbers().map((number) => readMistypedAddress(`/E${number}/`))).toEqual(
      knownNumbers().map((number) => ({ kind: 'page', path: `/${number}` })),
    )
  })
})

describe('an address with a category in another form', () => {
  it.each([
    ['/Headers', '/headers'],
    ['/headers/', '/headers'],
    ['/interactions/role', '/interactions#role'],
    ['/interactions/unheard-of', '/interactions'],
  ])('leads from %s to %s', (path, page) => {
    expect(readMistypedAddress(path)).toEqual({ kind: 'page', path: page })
  })
})

describe('any other address', () => {
  it.each([
    ['the home page', '/'],
    ['nothing', ''],
    ['a word', '/about'],
    ['a folder named by a code', '/31504/history'],
    ['a longer name', '/article31504'],
    ['a number too long for a code', '/31504315043'],
    ['a number in another notation', '/1e3'],
    ['a number below zero', '/-31504x'],
    ['a percent escape', '/31504%00'],
    ['a name of every object', '/constructor'],
  ])('names no number: %s', (_, path) => {
    expect(readMistypedAddress(path)).toEqual({ kind: 'other' })
  })
})

describe('the suggestions for a short number', () => {
  it('name each code once, even if it both begins so and is one slip away', () => {
    const codes = suggestionsFor('/3720')

    expect(codes).toContain(37200)
    expect(codes).toEqual([...new Set(codes)])
  })
})
