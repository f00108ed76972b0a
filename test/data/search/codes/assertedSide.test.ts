import { describe, expect, it } from 'vitest'
import { isRemoved, readAssertedSide } from '../../../../data/search/codes/assertedSide'

function sideIn(text: string) {
  const [before = '', after = ''] = text.split('36104')
  return readAssertedSide(before, after)
}

describe('a side of a failed comparison', () => {
  it.each([
    'Received: 36104',
    'Actual: <36104>',
    'expected:<0> but was:<36104>',
    'want 0, got 36104',
    'expected 0 but got 36104',
    'expected code 0, got 36104',
    'expected 36104 to equal 0',
    'Failed asserting that 36104 matches expected 0.',
    '("36104") is not equal to ("0")',
    'E       assert 36104 == 0',
  ])('is what the test got: %s', (text) => {
    expect(sideIn(text)).toBe('actual')
  })

  it.each(['Expected: 36104', 'expected: <36104> but was: <0>', 'expected 0 to be 36104'])(
    'is what the test wanted: %s',
    (text) => {
      expect(sideIn(text)).toBe('expected')
    },
  )

  it.each(['I got 36104', 'was 36104', 'code = 36104', '36104 is unexpected'])(
    'is not read from %s',
    (text) => {
      expect(sideIn(text)).toBeUndefined()
    },
  )
})

describe('a line that a diff removes', () => {
  it.each([
    ['-  "code": ', ',\n+  "code": 36400'],
    ['@@ -1 +1 @@\n<   code: ', '\n---\n>   code: 36401'],
    ['Received\n    -   "code": ', ',\n    +   "code": 37404'],
  ])('is recognised: %j', (before, after) => {
    expect(isRemoved(before, after)).toBe(true)
  })

  it.each([
    ['+  "code": ', ',\n+  "data": null'],
    ['- code: ', '\n- message: x'],
    ['--- a.json', '\n+++ b.json'],
  ])('is not %j', (before, after) => {
    expect(isRemoved(before, after)).toBe(false)
  })
})
