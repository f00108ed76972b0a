import { describe, expect, it } from 'vitest'
import { readCodes } from '../../../../data/search/codes/readCodes'
import { readInput } from '../../../../data/search/input/readInput'

const texts = new Map([
  [0, 'Successful'],
  [31504, 'Login token is no longer valid, please login again'],
  [36113, 'File size exceeds the set limit'],
  [36114, 'File time length exceeds the set limit'],
  [37102, 'None of the selected groups are eligible, the content is empty'],
])
const textsOf = (code: number) => [texts.get(code) ?? []].flat()

const read = (text: string) => readCodes(readInput(text), textsOf, true, () => true)
const digitsOf = (readings: readonly { readonly digits: string }[]) =>
  readings.map(({ digits }) => digits)
const knownIn = (text: string) => digitsOf(read(text).known)
const unknownIn = (text: string) => digitsOf(read(text).unknown)

describe('a number, however it is written', () => {
  it.each([
    '31504',
    '#31504',
    'ERR31504',
    'E-31504',
    '(31504)',
    '"31504"',
    '31504.',
    '31504?!',
    '**31504**',
    '_31504_',
    '=31504',
    'error 31504',
    'what is 31504',
    '错误31504',
    'https://example.com/headers#31504',
    'https://example.com/error-codes/31504',
  ])('is read from %s', (text) => {
    expect(knownIn(text)).toEqual(['31504'])
  })
})

describe('a pasted response', () => {
  it('names the code of a failure in a list before those of success', () => {
    expect(knownIn('[{"code":0,"data":[]},\n{"code":36113,"data":null}]')).toEqual(['36113'])
  })

  it('names success where nothing failed', () => {
    expect(knownIn('{"code":0,"message":"Successful","data":{"total":31504}}')).toEqual(['0'])
  })

  it.each([
    '{"code":0,"message":"Successful","data":{"list":[{"pid":"abc","code":36113}]}}',
    '{\n  "code": 0,\n  "data": { "code": 36113 }\n}',
    '{"code":0,"data":{"list":[{"code":36113',
  ])('is successful, whatever numbers its data has: %s', (input) => {
    expect(knownIn(input)).toEqual(['0'])
  })

  it('is that of an error beside the data', () => {
    expect(knownIn('{"code":0,"data":null,"error":{"code":31504}}')).toEqual(['31504'])
  })

  it('is another one after a success', () => {
    expect(knownIn('{"code":0,"data":{"code":36113}}\n{"code":31504}')).toEqual(['31504'])
  })

  it('names the warning in the message of a successful response', () => {
    expect(
      knownIn('{"code":0,"message":"[37102] None of the selected groups are eligible"}'),
    ).toEqual(['37102'])
  })

  it('names the code although headers and a command come before it', () => {
    const dump = `curl -X POST 'http://localhost:31504/api/fresns/v1/upload' --max-time 36114
HTTP/1.1 200 OK
Content-Length: 37102

{"code":36113,"message":"File size exceeds the set limit","data":null}`

    expect(knownIn(dump)).toEqual(['36113'])
  })
})

describe('a pasted log', () => {
  it('names the code and not the process, the port or the duration', () => {
    const log = `2025-03-15 03:15:04 [31504] INFO  server: listening on port 31504
2025-03-15 03:15:09 [31504] ERROR client: POST /upload took 37102ms code=36113`

    expect(knownIn(log)).toEqual(['36113'])
  })

  it('names each code once, in the order of the lines', () => {
    const log = 'code: 36114, message: a\ncode: 36113, message: b\ncode: 36114, message: a'

    expect(knownIn(log)).toEqual(['36114', '36113'])
  })

  it('takes the number beside its own message for the code', () => {
    expect(knownIn('36113 File size exceeds the set limit\nat pid 31504')).toEqual(['36113'])
  })
})

describe('several codes', () => {
  it.each([
    ['spaces', '31504 36113'],
    ['commas and spaces', '31504, 36113'],
    ['slashes', '31504/36113'],
    ['a hyphen', '31504-36113'],
    ['semicolons', '31504;36113'],
    ['a word', '31504 and 36113'],
    ['line breaks', '31504\n36113'],
  ])('are read with %s between them', (_, text) => {
    expect(knownIn(text)).toEqual(['31504', '36113'])
  })

  it('are read in the order of the input', () => {
    expect(knownIn('difference between 36113 and 31504?')).toEqual(['36113', '31504'])
  })

  it('are read from a switch', () => {
    expect(knownIn('case 31504:\ncase 36113:\n  return logout()')).toEqual(['31504', '36113'])
  })

  it('are read with a label once', () => {
    expect(knownIn('code: [31504, 36113]')).toEqual(['31504', '36113'])
  })
})

describe('a number of another kind', () => {
  it('is not a code where it is a count of zero', () => {
    expect(knownIn('0 items')).toEqual([])
  })
})

describe('where a code was found', () => {
  it('is nowhere in particular when the input is just the number', () => {
    expect(read('31504').known).toMatchObject([{ digits: '31504', foundIn: null }])
  })

  it('is the field with its value', () => {
    expect(read('{"code": 36113, "data": null}').known).toMatchObject([
      { digits: '36113', foundIn: '"code": 36113' },
    ])
  })

  it('is the label with the number', () => {
    expect(read('I always get error 36113 here').known).toMatchObject([
      { digits: '36113', foundIn: 'error 36113' },
    ])
  })
})

describe('a code that the catalogue lacks', () => {
  it.each([
    ['a field', '{"code":39999,"message":"Something else"}'],
    ['a label', 'error 39999 when I upload'],
    ['the digits of a code among words', 'what is 39999'],
    ['the warning of a response with code 0', '{"code":0,"message":"[39999] foo"}'],
  ])('is read from %s', (_, text) => {
    expect(read(text).known).toEqual([])
    expect(unknownIn(text)).toEqual(['39999'])
  })

  it('is any number where the input has no words', () => {
    expect(digitsOf(readCodes(readInput('404'), textsOf, false, () => true).unknown)).toEqual([
      '404',
    ])
  })

  it('is not a stray number among words', () => {
    expect(unknownIn('I tried 12 times in 2024')).toEqual([])
  })

  it('is not part of a date and time', () => {
    const { known, unknown } = readCodes(
      readInput('2024-03-15 03:15:04'),
      textsOf,
      false,
      () => true,
    )

    expect([...known, ...unknown]).toEqual([])
  })

  it.each([
    ['responses', '{"code":36113,"data":null}\n{"code":39999,"data":null}'],
    ['numbers', '36113, 39999'],
  ])('is reported beside a known one in a list of %s', (_, text) => {
    expect(knownIn(text)).toEqual(['36113'])
    expect(unknownIn(text)).toEqual(['39999'])
  })
})
