import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { eras, knownNumbers } from '../../../data/releases'
import { meaningsOf } from '../../../data/releases/meanings'
import { entryOn, type TableRelease } from '../../../data/releases/releaseTable'
import { MOST_GROWTH, timeForText } from '../../support/cpuTime'
import { searchCatalogue } from '../../support/searchCatalogue'
import { shownOutcome } from '../../support/shownOutcome'
import type { CatalogueHit } from '../../../data/search/hitMeanings'
import type { TextSegment } from '../../../data/search/types'

const RUNS = { numRuns: 150 }

const FRAGMENTS = [
  ...'code "code": code= message "message":" ERR id constructor __proto__'.split(' '),
  ...String.raw`: [ ] { } ( ) " ' , / # - _ . => & &quot; \ \\ \" \n \u0033 \u`.split(' '),
  ...'３１５０４ ٣١٥٠٤ ³ 🔥 🏳️‍🌈 \u202b \u200f \u0000 \u0301 \ud83d İ ﬀ'.split(' '),
  ...'%22 % %E4 315xx 31,504 31504.0 127.0.0.1:30000 token expired ошибка 错误码'.split(' '),
  ...'fresns-version v 3.6.2 2.21.4 3.6 3.0.0-rc'.split(' '),
  // With spaces of their own.
  ...['[code] => ', 'error ', 'HTTP ', 'Fresns-Version: ', ' and ', ' vs ', ' on ', 'login tokne'],
  ...['3 1 5 0 4', '2024-03-15 03:15:04', ' ', '   ', '\n', '\r\n', '\t'],
]

const knownCode = fc.constantFrom(...entries.map(({ code }) => String(code)))
const fragment = fc.oneof(
  fc.constantFrom(...FRAGMENTS),
  knownCode,
  fc.nat({ max: 999_999 }).map(String),
  fc.string({ maxLength: 5 }),
)
const mixture = fc.array(fragment, { maxLength: 25 }).map((fragments) => fragments.join(''))
const json = fc
  .tuple(fc.jsonValue(), fc.constantFrom(0, 2))
  .map(([value, indent]) => JSON.stringify(value, null, indent))
/** Whose numbers may be chosen: each era's, and those of the published table. */
const anyRelease = fc.constantFrom<TableRelease[]>(null, ...eras.map(({ to }) => to))
const anyInput = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), json, mixture)

function allHits(input: string, chosen?: TableRelease): readonly CatalogueHit[] {
  const { hits, suggestions } = searchCatalogue(input, chosen)
  return [...hits, ...suggestions]
}

const joined = (segments: readonly TextSegment[]) => segments.map(({ text }) => text).join('')

/** Checks what is true of every input, whatever release is chosen. */
function forAnyInput(check: (input: string, chosen: TableRelease) => void) {
  fc.assert(fc.property(anyInput, anyRelease, check), RUNS)
}

describe('the answer to any input', () => {
  // The search of each release is built on first use.
  beforeAll(() => {
    for (const { to } of eras) searchCatalogue('', to)
  })

  it('consists of numbers of the covered releases, each with all its meanings', () => {
    forAnyInput((input, chosen) => {
      const astray = allHits(input, chosen).filter(({ entry, meanings }) => {
        const all = meaningsOf(entry.code)
        return (
          meanings.length !== all.length ||
          all.length === 0 ||
          !all.every((meaning) => meanings.includes(meaning))
        )
      })

      expect(astray).toEqual([])
    })
  })

  it('finds by words only what the named or chosen release has, that meaning first', () => {
    forAnyInput((input, chosen) => {
      const { hits, namedVersion } = searchCatalogue(input, chosen)
      const release = namedVersion?.reading.release ?? chosen
      const astray = hits.filter(
        ({ entry, reason, meanings }) =>
          reason === 'words' &&
          (meanings[0]?.text !== entry.text ||
            (release !== null && entryOn(entry.code, release) !== entry)),
      )

      expect(astray).toEqual([])
    })
  })

  it('has nothing twice, neither among the hits nor as a suggestion beside them', () => {
    forAnyInput((input, chosen) => {
      const found = allHits(input, chosen).map(({ entry }) => `${entry.code} ${entry.text}`)

      expect(found).toEqual([...new Set(found)])
    })
  })

  it('shows codes and messages unchanged', () => {
    forAnyInput((input, chosen) => {
      const hits = allHits(input, chosen)

      expect(hits.map(({ code, message }) => [joined(code()), joined(message())])).toEqual(
        hits.map(({ entry }) => [String(entry.code), entry.message]),
      )
    })
  })

  it('tells known numbers from unknown ones', () => {
    forAnyInput((input, chosen) => {
      const { readings, unknown } = searchCatalogue(input, chosen)
      const isKnown = (digits: string) => knownNumbers().includes(Number(digits))

      expect(readings.filter(({ digits }) => !isKnown(digits))).toEqual([])
      expect(
        unknown.filter(({ digits }) => digits === String(Number(digits)) && isKnown(digits)),
      ).toEqual([])
    })
  })

  it('is the same again, whatever was searched for in between', () => {
    fc.assert(
      fc.property(anyInput, anyInput, anyRelease, (input, other, chosen) => {
        const before = shownOutcome(searchCatalogue(input))
        searchCatalogue(other, chosen)

        expect(shownOutcome(searchCatalogue(input))).toEqual(before)
      }),
      RUNS,
    )
  })
})

describe('a number that stands alone', () => {
  it('is never taken for a code that it is not', () => {
    const otherNumber = fc
      .oneof(fc.integer({ min: 30_000, max: 38_999 }), fc.nat({ max: 99_999 }), fc.maxSafeNat())
      .filter((number) => !knownNumbers().includes(number))

    fc.assert(
      fc.property(otherNumber, (number) => {
        const { hits } = searchCatalogue(String(number))

        expect(hits.filter(({ reason }) => reason === 'code')).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('a log that is too long', () => {
  const log = 'GET /assets/app.js took 31 ms\n'.repeat(30_000)

  it.each([
    ['at its end', `${log}{"code":36104}`],
    ['at its beginning', `{"code":36104}\n${log}`],
  ])('is read where the failure is %s', (_, text) => {
    expect(searchCatalogue(text).hits.map(({ entry }) => entry.code)).toEqual([36104])
  })
})

describe('the time for a long input', () => {
  const LENGTH = 100_000

  it.each([
    ['digits', '3'],
    ['codes', '31504 '],
    ['one word', 'a'],
    ['words', 'login tokne '],
    ['spoken digits', 'three one five oh '],
    ['backslashes', '\\'],
    ['quotation marks', '"'],
    ['apostrophes', "'"],
    ['brackets', '['],
    ['braces', '{'],
    ['labels', 'code:'],
    ['fields without an end', '"message":"'],
    ['percent escapes', '%22'],
    ['Unicode escapes', '\\u0022'],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['headers without a version', 'Fresns-Version: '],
    ['headers with a version', 'Fresns-Version: 3.6.2\n'],
    ['versions', 'v3.6.2 '],
  ])('grows no faster than the input: %s', (_, unit) => {
    const { time, growth } = timeForText(
      (text) => searchCatalogue(`{"code":${text}"x":1}`),
      unit,
      LENGTH,
    )

    expect(growth).toBeLessThan(MOST_GROWTH)
    expect(time).toBeLessThan(1_000)
  })
})
