import { describe, expect, it } from 'vitest'
import {
  firstLanguages,
  furtherLanguages,
  readsChinese,
} from '../../../../data/search/languages/languagesOf'

describe('the languages of a query', () => {
  it.each([
    ['token expired', ['en-US'], ['en']],
    ['token expired', ['fr-CA', 'en'], ['en', 'fr']],
    ['¿dónde está?', ['en'], ['en', 'es', 'de', 'fr']],
    ['收不到验证码', ['en'], ['zh']],
    ['収不到 コード', ['en'], ['ja']],
    ['登録', ['ja', 'en'], ['ja']],
    ['登录 token', ['zh-CN'], ['zh', 'en']],
    ['36104', ['de'], []],
  ] as const)('that is "%s", from a visitor with %j, are %j', (query, preferred, tags) => {
    expect(firstLanguages(query, preferred)).toEqual(tags)
  })

  it.each([
    ['contraseña', ['en'], ['es', 'de', 'fr']],
    ['登録', ['en'], ['zh', 'ja']],
    ['登录失败', ['ja'], ['zh', 'ja']],
    ['限流', ['en', 'zh-CN'], []],
  ] as const)(
    'that is "%s", from a visitor with %j, are followed by %j',
    (query, preferred, tags) => {
      expect(furtherLanguages(query, preferred)).toEqual(tags)
    },
  )
})

describe('Chinese is read', () => {
  it.each([
    ['31504', ['zh-CN']],
    ['token expired', ['zh-TW', 'en']],
    ['收不到验证码', ['en']],
    ['错误码 31504', []],
    ['{"code":36104,"user":"张伟"}', ['en', 'zh-CN']],
  ] as const)('by whoever asks "%s" with %j', (query, preferred) => {
    expect(readsChinese(query, preferred)).toBe(true)
  })

  it.each([
    ['31504', ['en', 'zh-CN']],
    ['token expired', []],
    // A name in a response.
    ['{"code":36104,"user":"张伟"}', ['en']],
    ['登録できない', ['ja']],
    ['登録', ['ja', 'en']],
  ] as const)('not by whoever asks "%s" with %j', (query, preferred) => {
    expect(readsChinese(query, preferred)).toBe(false)
  })
})
