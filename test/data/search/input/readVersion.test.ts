import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { releases } from '../../../../data/releases'
import { normaliseInput } from '../../../../data/search/input/normalise'
import { readVersion as readNormalised } from '../../../../data/search/input/readVersion'
import { cpuTimeOf, MOST_GROWTH, timeForText } from '../../../support/cpuTime'

/** How the search cleans an input first. */
const clean = (text: string) => normaliseInput(text).trim()

function readVersion(text: string) {
  const { version, rest } = readNormalised(clean(text)) ?? {}
  return version === undefined ? undefined : { version, rest: rest ?? '' }
}

const BODY = '{"code":38104,"message":"Something","data":null}'

describe('the version in the headers of a response', () => {
  it.each([
    ['curl -i', `HTTP/1.1 200 OK\nServer: nginx/1.25.3\nFresns-Version: 3.6.2\n\n${BODY}`],
    ['curl -i over HTTP/2', `HTTP/2 200\nfresns-version: 3.6.2\n\n${BODY}`],
    ['curl -v', `> GET / HTTP/2\n< HTTP/2 200\n< fresns-version: 3.6.2\n<\n${BODY}`],
    ['axios', `{"status":200,"headers":{"fresns-version":"3.6.2"},"data":${BODY}}`],
    ['JSON with lists', `{"headers":{"Fresns-Version":["3.6.2"]},"body":${BODY}}`],
    ['PHP', `[\n  'fresns-version' => ['3.6.2'],\n  'code' => 38104,\n]`],
    ['PHP, printed', `[Fresns-Version] => 3.6.2\n[code] => 38104\n`],
    ['Go', `map[Content-Type:[application/json] Fresns-Version:[3.6.2]] ${BODY}`],
    ['Python', `{'Fresns-Version': '3.6.2', 'code': 38104}`],
    [
      'JSON in a JSON text in a JSON text',
      JSON.stringify(JSON.stringify(`{"fresns-version":"3.6.2","code":38104}`)),
    ],
    ['HAR', `{"headers":[{"name":"Fresns-Version","value":"3.6.2"}],"content":{"text":"{}"}}`],
    ['the environment of CGI', `HTTP_FRESNS_VERSION=3.6.2\n${BODY}`],
    ['PHP, dumped', `["Fresns-Version"]=>\n  string(5) "3.6.2"\n["code"]=>\n  int(38104)`],
    ['PHP, printed as a list', `[Fresns-Version] => Array\n(\n    [0] => 3.6.2\n)\n`],
    ['curl -i in colours', `\u001b[1mFresns-Version\u001b[0m: 3.6.2\n\n${BODY}`],
    ['one line', `Fresns-Version: 3.6.2 ${BODY}`],
    ['a version with its v', `Fresns-Version: v3.6.2\n\n${BODY}`],
    ['capitals', `FRESNS-VERSION: 3.6.2\n\n${BODY}`],
  ])('is read as %s prints them', (_, text) => {
    expect(readVersion(text)).toEqual({ version: '3.6.2', rest: clean(text) })
  })

  it.each(['3.0.0-rc', '3.0.0-alpha', '3.0.0-beta.2', '3.6', '3.99.0', '1.9.0', '4.0.0'])(
    'is read whole although it was never compared: %s',
    (version) => {
      expect(readVersion(`Fresns-Version: ${version}\n\n${BODY}`)?.version).toBe(version)
      expect(readVersion(`{"fresns-version":"${version}","code":38104}`)?.version).toBe(version)
    },
  )

  it.each([
    ['a response', '{"code":38104}\nFresns v3.6.2'],
    ['a report', 'Fresns server: 3.6.2\nPHP 8.2.1\n\n{"code":38104}'],
    ['a report in Markdown', '**Fresns:** v3.6.2\n\n{"code":38104}'],
    ['a table', '| Fresns | 3.6.2 |\n| PHP | 8.2.1 |\n\n{"code":38104}'],
    ['a user agent', 'User-Agent: fresns/3.6.2\n{"code":38104}'],
    ['a sentence', 'This happens in Fresns 3.6.2: {"code":38104}'],
  ])('is also the one that %s gives for Fresns', (_, text) => {
    expect(readVersion(text)).toMatchObject({ version: '3.6.2', rest: text })
  })

  it.each([
    'https://example.org/38104?v=3.6.2',
    'https://example.org/errors/editor?q=x&v=3.6.2#38104',
    'what is https://example.org/38104?v=3.6.2\n{"code":38104}',
  ])('is that of a link to this site: %s', (text) => {
    expect(readVersion(text)?.version).toBe('3.6.2')
  })

  it.each([
    'https://example.org/38104?v=3.6.2\nFresns-Version: 3.1.0\n{"code":38104}',
    'Fresns 3.1.0\nhttps://example.org/38104?v=3.6.2\n{"code":38104}',
  ])('is that of the server rather than that of a link: %s', (text) => {
    expect(readVersion(text)?.version).toBe('3.1.0')
  })

  it('is the covered one, if a report names it and its line', () => {
    expect(readVersion('Bug in Fresns 3.6\n{"code":38104}\nFresns 3.6.2')?.version).toBe('3.6.2')
    expect(readVersion('{"code":38104}\nfresns: 0.35 s')).toBeUndefined()
  })

  it('is read although it was never compared, if it is that of Fresns', () => {
    expect(readVersion('{"code":38104}\nFresns 3.9.0')?.version).toBe('3.9.0')
  })

  it('is read from anywhere in a long log', () => {
    const noise = '2024-10-21 03:15:04 [31504] INFO nginx/1.25.3 10.2.3.4 GET /v3.1.0/x\n'.repeat(
      99,
    )
    const text = `${noise}fresns-version: 3.6.2\n${noise}${BODY}`

    expect(readVersion(text)).toEqual({ version: '3.6.2', rest: clean(text) })
  })

  it('is read once where two responses say the same', () => {
    const text = `Fresns-Version: 3.6.2\n${BODY}\nFresns-Version: 3.6.2\n${BODY}`

    expect(readVersion(text)).toEqual({ version: '3.6.2', rest: clean(text) })
  })

  it('is not read where two responses differ', () => {
    expect(
      readVersion(`Fresns-Version: 3.6.2\n${BODY}\nFresns-Version: 2.21.4\n${BODY}`),
    ).toBeUndefined()
    expect(readVersion('fresns-version: 3.6.2 fresns-version: 2.21.4 38104')).toBeUndefined()
  })

  it('overrides what is beside it', () => {
    expect(readVersion('Fresns-Version: 3.6.2, error 38104 since 2.21.4')?.version).toBe('3.6.2')
  })

  it.each([
    ['no version', `Fresns-Version: unknown\nServer: nginx/1.25.3\n\n${BODY}`],
    ['nothing', `{"fresns-version":null,"version":"3.6.2","code":38104}`],
    ['an empty text', `{"fresns-version":"","server":"nginx/1.25.3","code":38104}`],
    ['a single number', `Fresns-Version: 3\n\n${BODY}`],
    ['something after the version', `Fresns-Version: 3.6.2beta\n\n${BODY}`],
    ['four numbers', `Fresns-Version: 3.6.2.5\n\n${BODY}`],
    ['a number too long for a version', `Fresns-Version: 2024.10.21\n\n${BODY}`],
  ])('is not read where the header holds %s', (_, text) => {
    expect(readVersion(text)).toBeUndefined()
  })

  it.each([
    ['of the client', `fresns-client-version: 3.6.2\n\n${BODY}`],
    ['of the protocol', `HTTP/2.0 200\n\n${BODY}`],
    ['of the web server', `Server: nginx/3.6.2\n\n${BODY}`],
    ['of the API', `GET https://example.org/api/fresns/v3.6.2/x\n\n${BODY}`],
    ['in another field', `{"code":38104,"version":"3.6.2"}`],
    ['in the message', `{"code":38104,"message":"Needs v3.6.2"}`],
  ])('is not read where a pasted text has only the one %s', (_, text) => {
    expect(readVersion(text)).toBeUndefined()
  })
})

describe('the version beside what a person types', () => {
  it.each([
    ['38104 v3.6.2', '3.6.2', '38104'],
    ['38104 V3.6.2', '3.6.2', '38104'],
    ['38104 on 3.6.2', '3.6.2', '38104'],
    ['38104 on v3.6.2', '3.6.2', '38104'],
    ['38104 3.6.2', '3.6.2', '38104'],
    ['3.6.2 38104', '3.6.2', '38104'],
    ['v3.6.2 38104', '3.6.2', '38104'],
    ['fresns 3.6 38104', '3.6', '38104'],
    ['Fresns v3.6 38104', '3.6', '38104'],
    ['38104 in fresns 3.6.2', '3.6.2', '38104'],
    ['38104 fresns server v3.6.2', '3.6.2', '38104'],
    ['38104 on fresns server version 3.6.2', '3.6.2', '38104'],
    ['38104 release 3.6', '3.6', '38104'],
    ['38104 on server 2.0', '2.0', '38104'],
    ['token expired v2.21.4', '2.21.4', 'token expired'],
    ['v3.0.0-rc 38104', '3.0.0-rc', '38104'],
    ['381xx v2.0.0', '2.0.0', '381xx'],
    ['38104, 38105 on v3.6.2', '3.6.2', '38104, 38105'],
    ['38,104 v3.6.2', '3.6.2', '38,104'],
    ['38104 v3.99.0', '3.99.0', '38104'],
    ['38104 on v2.21.4.', '2.21.4', '38104, .'],
    ['version=3.6.2 38104', '3.6.2', '38104'],
    ['server version: 3.6.2 38104', '3.6.2', '38104'],
    ['my account on 3.6.2 38104', '3.6.2', 'my account, 38104'],
    ['38104 ３.６.２', '3.6.2', '38104'],
    ['axios13.6.2 3.6.2 31504', '3.6.2', 'axios13.6.2, 31504'],
  ])('is read and taken out: %s', (text, version, rest) => {
    expect(readVersion(text)).toEqual({ version, rest })
  })

  it.each(['what is 38104 on v3.6.2?', '38104 (3.6.2)', '38104, v3.6.2, why', '38104: v3.6.2!'])(
    'is read amid the punctuation of a sentence: %s',
    (text) => {
      expect(readVersion(text)?.version).toBe('3.6.2')
      expect(readVersion(text)?.rest).not.toContain('3.6.2')
    },
  )

  it.each([
    'HTTP/2 31504',
    'axios 1.6.2 31504',
    '10.3.6.2 31504',
    'on 3.6.2.1 31504',
    'server 3.6.2.1:8080 31504',
    '2024-03-15 31504',
    '2.3.2024 31504',
    '03:15:04.31504',
    '31504 v3',
    '31504 on 3',
    '31504.0',
    'error 3.1.504',
    '31504 lib3.6.2',
    'conversion 3.6',
    'in 2.5 seconds 31504',
    'app version 3.6.0 error 37104',
    'php 3.2.1 error 38104',
    'plugin FsLounge 3.2.0, error 38104',
    'X-Fresns-Client-Version: 2.1.0 code: 31504',
    '31504 https://host/v3.6.2/a',
    'error 38104, worked in 2.21.4, broken in 3.6.2',
  ])('is not read from %s', (text) => {
    expect(readVersion(text)).toBeUndefined()
  })

  it.each(['3.6.2', 'v3.6.2', 'Fresns v3.6.2', 'on fresns 3.6', '  v3.6.2 ', 'version 3.6.2'])(
    'is not read where nothing else is asked: %s',
    (text) => {
      expect(readVersion(text)).toBeUndefined()
    },
  )

  it.each(['31504', 'token expired', '', ' ', '🔥', 'v', 'fresns', 'constructor'])(
    'is not read where there is none: "%s"',
    (text) => {
      expect(readVersion(text)).toBeUndefined()
    },
  )

  it.each([
    ['a response', '{"code":38104} v3.6.2'],
    ['a response, where the server is any', '{"code":38104} server 3.6.2'],
    ['a response, where the name is that of another package', '{"code":38104} fresns-app 3.6.2'],
    ['a response that asks for it', '{"code":38104,"message":"Requires Fresns v3.6.2 or newer"}'],
    ['a report of an upgrade', 'upgraded Fresns 3.5.0 -> 3.6.2, now {"code":38104}'],
    ['a report of releases', 'Fresns 3.5.0 to 3.6.2 give {"code":38104}'],
    ['the next line', 'Fresns\n3.6.2 of another package\n{"code":38104}'],
    ['several lines', 'error 38104\nv3.6.2\nat upload'],
    ['a long text', `38104 v3.6.2 ${'and so on '.repeat(12)}`],
  ])('is not looked for in %s', (_, text) => {
    expect(readVersion(text)).toBeUndefined()
  })
})

describe('the version in any text', () => {
  const RUNS = { numRuns: 500 }
  const FRAGMENTS = [
    ...'Fresns-Version fresns-version fresns version server release on in v V value'.split(' '),
    ...'3.6.2 2.21.4 3.6 3.0.0-rc 2.3.4.5 3. .2 -rc 38104'.split(' '),
    ...String.raw`" ":" [' '] \" "value": ( ) { } $& $1`.split(' '),
    ...'ß İ \ud83d \u0000 \u2028 \n \t'.split(' '),
    // With spaces of their own.
    ...[': ', ' => ', ', ', ' ', 'token expired'],
  ]
  const fragment = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  )
  const mixture = fc.array(fragment, { maxLength: 12 }).map((fragments) => fragments.join(''))
  const anyText = fc.oneof(
    { weight: 3, arbitrary: mixture },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  )

  it('is two or three numbers of the text, and the rest holds no word that the text lacks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { version, rest = '' } = readVersion(text) ?? {}

        expect(version ?? '3.6.2').toMatch(/^\d{1,3}(?:\.\d{1,3}){1,2}(?:-|$)/)
        expect(clean(text)).toContain(version ?? '')
        for (const piece of rest.split(', ')) expect(clean(text)).toContain(piece)
      }),
      RUNS,
    )
  })

  it('leaves a text that it does not change as it was', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const pasted = clean(`${text}\n${BODY}`)

        expect(readVersion(pasted)?.rest ?? pasted).toBe(pasted)
      }),
      RUNS,
    )
  })

  it('is read from a header whatever surrounds it', () => {
    const noise = fc
      .string({ unit: 'grapheme', maxLength: 100 })
      .filter((text) => !/fresns/i.test(text))

    fc.assert(
      fc.property(noise, noise, fc.constantFrom(...releases), (before, after, tag) => {
        const text = `${before}\nFresns-Version: ${tag.slice(1)}\n${after}`

        expect(readVersion(text)).toEqual({ version: tag.slice(1), rest: clean(text) })
      }),
      RUNS,
    )
  })
})

describe('the time to look for a version', () => {
  const LENGTH = 400_000

  it.each([
    ['headers without a version', 'Fresns-Version: '],
    ['headers with a version', 'Fresns-Version: 3.6.2\n'],
    ['names of the header', 'fresns-version'],
    ['the beginning of the name', 'fresns'],
    ['quotation marks after one name', '"'],
    ['values', 'value'],
    ['versions', 'v3.6.2 '],
    ['parts of versions', '3.'],
    ['digits', '3'],
    ['hyphens', '-'],
    ['spaces', ' '],
    ['words before a version', 'on fresns v '],
    ['line breaks', '\n'],
  ])('grows no faster than the text: %s', (_, unit) => {
    const read = (text: string) => readVersion(`fresns-version${text}`)

    const { time, growth } = timeForText(read, unit, LENGTH)

    expect(growth).toBeLessThan(MOST_GROWTH)
    expect(time).toBeLessThan(1_000)
  })

  it.each(['v ', 'on ', 'version', 'fresns server ', 'in on for v', '3.6.'])(
    'is short for the most that a person can type: %s',
    { retry: 2 },
    (unit) => {
      expect(cpuTimeOf(() => readVersion(unit.repeat(60).slice(0, 120)))).toBeLessThan(10)
    },
  )
})
