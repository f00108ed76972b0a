import { describe, expect, it } from 'vitest'
import { writeSpokenDigits } from '../../../../data/search/codes/spokenDigits'

const isKnown = (code: number) => [0, 31504, 36304, 36104, 30006].includes(code)

describe('a dictated code', () => {
  it.each([
    ['three one five oh four', '31504'],
    ['error three one five zero four, again', 'error 31504, again'],
    ['Three-One-Five-O-Four', '31504'],
    ['it says thirty-six three oh four', 'it says 36304'],
    ['thirty six one oh four', '36104'],
    ['thirty oh oh six', '30006'],
    ['three fifteen oh four', '31504'],
    ['error three 6 one 0 4', 'error 36104'],
    ['thirty-one 5 oh 4', '31504'],
    ['31 five oh four', '31504'],
    ['error three one five oh four two times', 'error 31504 two times'],
    ['it says three one\nfive oh four', 'it says 31504'],
  ])('is written with digits: %s', (text, written) => {
    expect(writeSpokenDigits(text, isKnown)).toBe(written)
  })

  it.each([
    'one two three four five',
    'three one five oh',
    'three times one five oh four',
    'phone three one five oh fourteen',
    'three one five oh four two',
    'call me at three one five oh four one two eight',
    'nine three one five oh four',
    'thirty 15 oh 4',
    'zero zero zero',
    '3 1 5 0 4',
    'one or two',
  ])('is not seen in %s', (text) => {
    expect(writeSpokenDigits(text, isKnown)).toBe(text)
  })
})
