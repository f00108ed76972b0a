import { describe, expect, it } from 'vitest'
import { findOtherObjects } from '../../../../../data/search/codes/foreignNumbers/otherObject'

const isInOtherObject = (text: string) => findOtherObjects(text)(text.indexOf('31504'))

describe('the error of another system', () => {
  it.each([
    ['a field before the code', "{ sqlState: '42000', errno: 31504 }"],
    ['a field after the code', '{"code":31504,"fbtrace_id":"A"}'],
    ['an address after the code', '{"code":31504,"more_info":"https://example.org"}'],
    ['an address in another notation', "{ code: 31504, moreInfo: 'https://example.org' }"],
    ['the exception before the code', 'StripeCardError: declined\n  code: 31504'],
  ])('is known by %s', (_, text) => {
    expect(isInOtherObject(text)).toBe(true)
  })

  it.each([
    ['a response of Fresns', '{"code":31504,"message":"x"}'],
    ['a parameter of Fresns', "{code: 31504, hint: 'moreInfo must be an object'}"],
    ['another object', '{\n  "sqlState": "42000"\n}\n{"code":31504}'],
    ['an exception after the code', '{"code":31504} RedisException'],
    ['what Fresns answers after it', 'RedisException, Fresns: {"code":31504}'],
    ['an object far away', `{"fbtrace_id":"A"${' '.repeat(1_000)}"code":31504}`],
  ])('is not %s', (_, text) => {
    expect(isInOtherObject(text)).toBe(false)
  })
})
