import { describe, expect, it } from 'vitest'
import { isAsserted } from '../../../../data/search/codes/assertion'

function isSideIn(text: string) {
  const [before = '', after = ''] = text.split('36104')
  return isAsserted(before, after)
}

describe('a side of a failed comparison', () => {
  it.each([
    'Expected: 36104',
    'Received: 36104',
    'Actual: <36104>',
    'expected:<0> but was:<36104>',
    'want 0, got 36104',
    'expected 0 but got 36104',
    'expected 36104 to equal 0',
    'Failed asserting that 36104 matches expected 0.',
    '("36104") is not equal to ("0")',
  ])('is recognised: %s', (text) => {
    expect(isSideIn(text)).toBe(true)
  })

  it.each(['I got 36104', 'was 36104', 'code = 36104', '36104 is unexpected'])(
    'is not read from %s',
    (text) => {
      expect(isSideIn(text)).toBe(false)
    },
  )
})
