import { describe, expect, it } from 'vitest'
import { readContext } from '../../../../data/search/codes/numberContext'

/** Reads the context of the first 36113 in a text. */
function readAround(text: string) {
  const [before = '', ...rest] = text.split('36113')
  return { before, ...readContext({ before, after: rest.join('36113') }) }
}

const contextIn = (text: string) => readAround(text).context

describe('the value of a code field', () => {
  it.each([
    ['JSON', '{"code":36113,"message":"File size"}'],
    ['JSON with spaces', '{ "code" : 36113 }'],
    ['JSON with the number as text', '{"code":"36113"}'],
    ['a Python dictionary', "{'code': 36113}"],
    ['a PHP array', '[code] => 36113'],
    ['a PHP dump', '["code"]=> int(36113)'],
    ['a JavaScript object', '{code: 36113}'],
    ['a comparison', 'if (res.code === 36113)'],
    ['a query string', 'code=36113&lang=en'],
    ['a name of several words', 'errorCode: 36113'],
    ['a name with an underscore', 'err_code=36113'],
    ['the name errno', 'errno: 36113'],
    ['XML', '<code>36113</code>'],
    ['a sentence', 'the code is 36113'],
    ['a list with dots', 'Returned code........: 36113'],
    ['a form', '【エラーコード】36113'],
    ['Swift', 'code: Optional(36113)'],
    ['Chinese', '错误码：36113'.normalize('NFKC')],
  ])('is read from %s', (_, text) => {
    expect(contextIn(text)).toBe('field')
  })

  it.each([
    ['a postal code', 'postal_code: 36113'],
    ['a zip code', '"zipcode": 36113'],
    ['a verification code', 'verify_code=36113'],
    ['an exit code', 'exit-code: 36113'],
    ['a country code', '"countryCode": 36113'],
    ['the code of a product', 'product code 36113'],
    ['the code of an item', 'item code 36113'],
  ])('is not read from %s', (_, text) => {
    expect(contextIn(text)).not.toBe('field')
  })
})

describe('the start of a message', () => {
  it.each([
    ['brackets in JSON', '{"code":0,"message":"[36113] File size exceeds"}'],
    ['parentheses in JSON', '{"message":"(36113) File size exceeds"}'],
    ['brackets where the text begins', '[36113] File size exceeds'],
    ['brackets after a quotation mark', '"[36113] File size exceeds"'],
    ['brackets in a PHP array', '[message] => [36113] File size exceeds'],
  ])('is read from %s', (_, text) => {
    expect(contextIn(text)).toBe('message start')
  })
})

describe('a label', () => {
  it.each([
    'ERR36113',
    'E-36113',
    'error 36113',
    'Error #36113',
    'eror 36113',
    'FsErr: 36113',
    'error "36113"',
    'código *36113*',
    'код ошибки No36113',
    'erreur n° 36113',
    'hata 36113',
    'blad 36113',
    'σφάλμα 36113',
    'erro número 36113',
    'ত্রুটি 36113',
  ])('comes before the number in %s', (text) => {
    expect(contextIn(text)).toBe('label')
  })

  it('does not turn part of a hash into a code', () => {
    expect(contextIn('id: "e36113aa-0d0e-4a51"')).not.toBe('label')
  })
})

describe('nothing around it', () => {
  it.each(['36113', '36113?', 'what is 36113', '"36113"'])(
    'leaves the number bare in %s',
    (text) => {
      expect(contextIn(text)).toBe('bare')
    },
  )
})

describe('a number of another kind', () => {
  it.each([
    ['a port', 'localhost:36113'],
    ['a port of an address', '127.0.0.1:36113'],
    ['a process in a field', 'pid=36113'],
    ['a process in brackets', 'nginx[36113]: started'],
    ['an Android process', 'I/flutter (36113): GET'],
    ['an Android process after a tag of two words', 'I/My Tag(36113): GET'],
    ['an Android process after a tag that ends in "err"', 'W/System.err(36113): at x'],
    ['a Nest process', '[Nest] 36113  - 10/02/2024, 2:35:30 PM'],
    ['a line', 'at line 36113'],
    ['a line of a stack trace', 'at main.ts:36113:12'],
    ['a column of a stack trace', 'at main.ts:12:36113'],
    ['a fraction of a second', '12:22:07.36113'],
    ['an id in JSON', '"fid": 36113'],
    ['another field', '"left": 36113'],
    ['a size', 'Content-Length: 36113'],
    ['a duration', 'took 36113ms'],
    ['a part of a hash', 'c9f0a36113bd'],
    ['a hexadecimal number', '0x36113'],
    ['a decimal number', '1.36113'],
    ['the whole part of a decimal number', '36113.5'],
  ])('is incidental: %s', (_, text) => {
    expect(contextIn(text)).toBe('incidental')
  })
})

describe('the telling text before a number', () => {
  it.each([
    ['{"code": 36113}', '"code": '],
    ['got ERR36113', 'ERR'],
    ['"message":"[36113] File', '['],
    ['what is 36113', ''],
  ])('is found in %s', (text, telling) => {
    const { before, labelLength } = readAround(text)

    expect(before.slice(before.length - labelLength)).toBe(telling)
  })
})
