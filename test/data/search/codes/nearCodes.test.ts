import { describe, expect, it } from 'vitest'
import { nearCodes } from '../../../../data/search/codes/nearCodes'

describe('the codes near a number', () => {
  const near = (digits: string, ...known: number[]) =>
    nearCodes(digits, (code) => known.includes(code))

  it.each([
    ['two digits are swapped', '31054', 31504],
    ['a digit is wrong', '31594', 31504],
    ['the first digit is wrong', '41504', 31504],
    ['a digit is missing', '3104', 31504],
    ['the first digit is missing', '1504', 31504],
    ['there is an extra digit', '315004', 31504],
    ['the last digit is extra', '315047', 31504],
  ])('are found where %s', (_, digits, code) => {
    expect(near(digits, code)).toEqual([code])
  })

  it('put swapped digits before a wrong one', () => {
    expect(near('31054', 31055, 31504)).toEqual([31504, 31055])
  })

  it('come once each', () => {
    expect(near('315044', 31504)).toEqual([31504])
  })

  it('are not the number itself', () => {
    expect(near('31504', 31504, 31505)).toEqual([31505])
  })

  it('need just one slip', () => {
    expect(near('31955', 31504)).toEqual([])
  })

  it.each(['', '3', '150', '3150400'])(
    'are not looked for near "%s", which is too short or long',
    (digits) => {
      expect(nearCodes(digits, () => true)).toEqual([])
    },
  )

  it('have five digits', () => {
    const codes = nearCodes('03150', () => true)

    expect(codes).toContain(30150)
    expect(codes.filter((code) => code < 10_000 || code > 99_999)).toEqual([])
  })
})
