import { describe, expect, it } from 'vitest'
import { toOurDigits } from '../../../../data/search/input/foreignDigits'

describe('the numerals of Chinese', () => {
  it('become digits where five stand together', () => {
    expect(toOurDigits('三一五〇四')).toBe('31504')
    expect(toOurDigits('三一五零四')).toBe('31504')
  })

  it('stay in a word', () => {
    expect(toOurDigits('一二三四五六 第三一五〇四')).toBe('一二三四五六 第三一五〇四')
  })
})
