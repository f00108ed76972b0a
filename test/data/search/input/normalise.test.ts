import { describe, expect, it } from 'vitest'
import { normaliseInput } from '../../../../data/search/input/normalise'

describe('the digits of other scripts', () => {
  it.each([
    ['full-width', '３１５０４'],
    ['Arabic', '٣١٥٠٤'],
    ['Persian', '۳۱۵۰۴'],
    ['Devanagari', '३१५०४'],
    ['Bengali', '৩১৫০৪'],
    ['Thai', '๓๑๕๐๔'],
    ['mathematical', '𝟑𝟏𝟓𝟎𝟒'],
    ['superscript', '³¹⁵⁰⁴'],
  ])('become ASCII digits: %s', (_, digits) => {
    expect(normaliseInput(digits)).toBe('31504')
  })

  it('have all ten values', () => {
    expect(normaliseInput('٠١٢٣٤٥٦٧٨٩')).toBe('0123456789')
  })
})

describe('escapes', () => {
  it.each([
    ['percent signs', '%7B%22code%22%3A31504%7D', '{"code":31504}'],
    ['percent signs in several bytes', '%E9%94%99%E8%AF%AF', '错误'],
    ['a string inside a string', String.raw`{\"code\":31504}`, '{"code":31504}'],
    ['a string inside two strings', String.raw`{\\\"code\\\":31504}`, '{"code":31504}'],
    ['code points', String.raw`\u9519\u8bef`, '错误'],
    ['escaped slashes', String.raw`https:\/\/example.com`, 'https://example.com'],
    ['escaped line breaks', String.raw`{\n"code":31504}`, '{\n"code":31504}'],
    [
      'several line breaks',
      String.raw`HTTP/1.1 200 OK\r\n\r\n{"code":31504}`,
      'HTTP/1.1 200 OK\n\n\n\n{"code":31504}',
    ],
    ['HTML entities', '{&quot;code&quot;:31504}', '{"code":31504}'],
    ['a quote as a number', 'can&#39;t &lt;b&gt;', "can't <b>"],
  ])('are undone: %s', (_, escaped, plain) => {
    expect(normaliseInput(escaped)).toBe(plain)
  })

  it.each(['100%', '%zz', '%E4', String.raw`\u12`, '&unknown;', '&'])(
    'that are not escapes stay as they are: %s',
    (text) => {
      expect(normaliseInput(text)).toBe(text)
    },
  )

  it('does not break a folder of a Windows path', () => {
    expect(normaliseInput(String.raw`D:\new\app.log`)).toBe(String.raw`D:\new\app.log`)
  })
})

describe('what cannot be seen', () => {
  it.each([
    ['zero-width spaces', '31\u200b504'],
    ['a byte order mark', '\ufeff31504'],
    ['soft hyphens', '31\u00ad504'],
    ['tags', '31<wbr>5<b>04'],
    ['marks of writing direction', '\u202b31504\u202c'],
    ['isolates', '\u206731504\u2069'],
  ])('disappears: %s', (_, text) => {
    expect(normaliseInput(text)).toBe('31504')
  })

  it('becomes a space where it is a control character', () => {
    expect(normaliseInput('token\u0000expired\u0007')).toBe('token expired ')
  })

  it('becomes a plain space where it is a tab or a no-break space', () => {
    expect(normaliseInput('token\texpired\u00a0again')).toBe('token expired again')
  })
})

describe('line breaks', () => {
  it.each([
    ['Unix', 'a\nb'],
    ['Windows', 'a\r\nb'],
    ['old Macintosh', 'a\rb'],
    ['Unicode', 'a\u2028b'],
  ])('become one kind: %s', (_, text) => {
    expect(normaliseInput(text)).toBe('a\nb')
  })
})

describe('quotation marks', () => {
  it.each(['‘it’', '`it`', '‚it‘'])('become straight single ones: %s', (text) => {
    expect(normaliseInput(text)).toBe("'it'")
  })

  it.each(['“it”', '„it“', '«it»', '「it」', '『it』'])(
    'become straight double ones: %s',
    (text) => {
      expect(normaliseInput(text)).toBe('"it"')
    },
  )
})

describe('an accent in place of an apostrophe', () => {
  it('becomes an apostrophe', () => {
    expect(normaliseInput('can´t')).toBe("can't")
  })
})

describe('plain text', () => {
  it('stays as it is', () => {
    expect(normaliseInput('Login token has expired, please login again.')).toBe(
      'Login token has expired, please login again.',
    )
  })

  it('keeps letters of other scripts', () => {
    expect(normaliseInput('ошибка 错误 エラー')).toBe('ошибка 错误 エラー')
  })
})
