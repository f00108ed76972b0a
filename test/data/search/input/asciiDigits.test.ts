import { describe, expect, it } from 'vitest'
import { toAsciiDigits } from '../../../../data/search/input/asciiDigits'

describe('Chinese numerals', () => {
  it('become digits where five come together', () => {
    expect(toAsciiDigits('三一五〇四')).toBe('31504')
    expect(toAsciiDigits('三一五零四')).toBe('31504')
  })

  it('stay in a word', () => {
    expect(toAsciiDigits('一二三四五六 第三一五〇四')).toBe('一二三四五六 第三一五〇四')
  })
})
