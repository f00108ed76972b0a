import { describe, expect, it } from 'vitest'
import { knownNumbers } from '../../../data/releases'
import { readMistypedAddress } from '../../../data/addresses/mistypedAddress'

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

describe('an address with a number that is not a code', () => {
  it('keeps the number', () => {
    expect(readMistypedAddress('/err-39999.html')).toEqual({
      kind: 'number',
      digits: '39999',
    })
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
    ['/contents/role', '/contents'],
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
