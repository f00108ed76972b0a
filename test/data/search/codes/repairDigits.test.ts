import { describe, expect, it } from 'vitest'
import { repairDigits } from '../../../../data/search/codes/repairDigits'

const isKnown = (code: number) => code === 31504
const repairTyped = (text: string) => repairDigits(text, true, isKnown)
const repairPasted = (text: string) => repairDigits(text, false, isKnown)

describe('a misread code', () => {
  it.each(['3l5O4', '3I504', '3|504', '31S04', '3lSO4', '315o4', 'З15О4', '3|5O4'])(
    'is repaired: %s',
    (text) => {
      expect(repairTyped(text)).toBe('31504')
      expect(repairPasted(text)).toBe('31504')
    },
  )

  it('keeps its label', () => {
    expect(repairTyped('ERR3I504')).toBe('ERR31504')
    expect(repairTyped('ErrorCode3l504')).toBe('ErrorCode31504')
  })

  it('is left as it is where no known code results', () => {
    expect(repairTyped('3l5O9')).toBe('3l5O9')
  })

  it('is not made of a word or a part of one', () => {
    expect(repairTyped('SISO4 x3l5O4 3l5O4x')).toBe('SISO4 x3l5O4 3l5O4x')
  })
})

describe('a misread label', () => {
  it('is repaired', () => {
    expect(repairPasted('Err0r c0de: 1')).toBe('Error code: 1')
  })
})

describe('a code with separated digits', () => {
  it.each(['31 504', '31,504', '31.504', "31'504", '3 1 5 0 4', '3 1504', '315 04', '3-1-5-0-4'])(
    'is joined where it is typed: %s',
    (text) => {
      expect(repairTyped(`I get ${text}.`)).toBe('I get 31504.')
    },
  )

  it.each([
    'code: 31 504\n',
    'ERROR 31,504\n',
    'Erreur n° 31 504\n',
    'erro n.o 31.504\n',
    'x\n31 504\ny',
    'id,code\n1,"31,504"',
  ])('is joined in a pasted text that calls it a code: %j', (text) => {
    expect(repairPasted(text)).toBe(text.replace(/31.504/, '31504'))
  })

  it.each(['"code":31\n504,', '"code":31\n> 504,', '"code":31 │\n│ 504,'])(
    'is joined where a line broke it: %j',
    (text) => {
      expect(repairPasted(text)).toBe('"code":31504,')
    },
  )

  it.each(['x = [3 1 5 0 4]\n', 'as labels 3 1 5 0 4\n', 'it ended 3-1-5-0-4 after all\n'])(
    'is not joined in a pasted text that does not call it a code: %j',
    (text) => {
      expect(repairPasted(text)).toBe(text)
    },
  )

  it.each(['read 31 504 rows\n', '[31,504]\n'])('is two numbers in a pasted text: %j', (text) => {
    expect(repairPasted(text)).toBe(text)
  })

  it.each(['131 504', '31 504 7', '12:31 504', '2024-31-504', '/31.504'])(
    'is not part of a longer number: %s',
    (text) => {
      expect(repairTyped(text)).toBe(text)
    },
  )
})
