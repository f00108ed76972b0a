import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { createExplain } from '../../../data/explain/createExplain'
import { gatherFacts } from '../../../data/explain/facts'
import type { Reaction } from '../../../data/explain/types'
import { compareReleases, coveredRange, knownNumbers, releases } from '../../../data/releases'
import { meaningOn } from '../../../data/releases'
import { absoluteUrl, BASE_URL } from '../../support/builtFiles'

const signIn: Reaction = { id: 'sign-in', text: 'Ask the user to sign in again' }
const wait: Reaction = { id: 'wait', text: 'Wait, then send it again' }
const reactions = new Map([
  [31504, signIn],
  [37102, wait],
  [37103, signIn],
])

const explain = createExplain(gatherFacts(absoluteUrl, (code) => reactions.get(code) ?? null))
const explained = (...args: Parameters<typeof explain>) => {
  const explanation = explain(...args)
  if (!explanation) throw new Error('There is no explanation')
  return explanation
}

describe('explain reads', () => {
  it.each([
    ['an envelope', { code: 31504, message: 'Sign in again', data: null }],
    ['its JSON text', '{"code":31504,"message":"Sign in again","data":null}'],
    ['a code in quotes', { code: '31504', message: 'Sign in again' }],
  ])('%s', (_, response) => {
    expect(explain(response)).toMatchObject({
      code: 31504,
      kind: 'error',
      message: 'Sign in again',
      url: `${BASE_URL}/31504`,
    })
  })

  it('a bare number', () => {
    expect(explain(31504)).toMatchObject({ code: 31504, kind: 'error', message: null })
  })

  it('a success', () => {
    expect(explain({ code: 0, message: 'Success', data: {} })).toMatchObject({
      code: 0,
      kind: 'success',
      message: 'Success',
    })
  })

  it.each(['[37102] No group matches', '(37102) No group matches'])(
    'the warning in a success: %s',
    (message) => {
      expect(explain({ code: 0, message, data: { list: [] } })).toMatchObject({
        code: 37102,
        kind: 'warning',
        message: 'No group matches',
      })
    },
  )

  it.each([undefined, null, '', 'Bad Gateway', [], {}, { code: null }, { code: 'E1' }, -1, 3.5])(
    'nothing from %j',
    (response) => {
      expect(explain(response)).toBeNull()
    },
  )
})

describe('the version', () => {
  it.each([
    ['given', { version: 'v3.6.2' }],
    ['in the headers of fetch', { headers: new Headers({ 'Fresns-Version': '3.6.2' }) }],
    ['in a record', { headers: { 'fresns-version': '3.6.2' } }],
    ['in a record of lists', { headers: { 'Fresns-Version': ['3.6.2'] } }],
    [
      'given, which beats the headers',
      { version: '3.6.2', headers: { 'Fresns-Version': '2.0.0' } },
    ],
  ])('is the one %s', (_, options) => {
    expect(explained(38104, options).version).toMatchObject({ release: 'v3.6.2', fit: 'exact' })
  })

  it('is in the link, so that the page shows it', () => {
    expect(explained(38104, { version: '3.6.2' }).url).toBe(`${BASE_URL}/38104?v=3.6.2`)
  })

  it('stands for the newest covered release if it is later', () => {
    expect(explained(38104, { version: '99.0.0' }).version).toEqual({
      version: '99.0.0',
      release: coveredRange.to,
      fit: 'later',
    })
  })

  it.each([
    ['not given', {}],
    ['not in the headers', { headers: { 'Content-Type': 'application/json' } }],
    ['no version', { version: 'latest' }],
    ['null, as headers without it give it', { version: null }],
  ])('is unknown if it is %s', (_, options) => {
    expect(explained(38104, options).version).toBeNull()
  })
})

describe('the meanings', () => {
  it('are all that a number has had, newest first, without a version', () => {
    const { meanings } = explained(38104)

    expect(meanings.map(({ from, to, published }) => [from, to, published])).toEqual([
      ['v3.3.0', coveredRange.to, 38103],
      ['v2.0.0', 'v3.2.1', 38104],
    ])
    expect(meanings.map(({ holds }) => holds)).toEqual([null, null])
  })

  it('begin with the one that holds', () => {
    const { meanings } = explained(38104, { version: '3.0.0' })

    expect(meanings.map(({ published, holds }) => [published, holds])).toEqual([
      [38104, true],
      [38103, false],
    ])
  })

  it('hold exactly where the history says so, for every number and release', () => {
    for (const number of knownNumbers())
      for (const release of releases) {
        const [first] = explained(number, { version: release }).meanings
        const meaning = meaningOn(number, release)
        const expected = meaning?.kind === 'published' ? meaning.entry.message : meaning?.text

        expect(first?.holds === true ? first.message : undefined, `${number} ${release}`).toBe(
          expected,
        )
        if (first?.holds) expect(compareReleases(release, coveredRange.to)).toBeLessThanOrEqual(0)
      }
  })

  it('are there for every published code', () => {
    expect(entries.filter(({ code }) => explained(code).meanings.length === 0)).toEqual([])
  })

  it('are none for a number of nobody, which the search explains', () => {
    expect(explained({ code: 39999 })).toMatchObject({
      meanings: [],
      url: `${BASE_URL}/?q=39999`,
    })
  })
})

describe('the reaction', () => {
  it('is that of the meaning', () => {
    expect(explained(31504).reaction).toEqual(signIn)
    expect(explained(31504).meanings[0]?.reaction).toEqual(signIn)
  })

  it('follows the version', () => {
    expect(explained(37102, { version: '3.6.2' }).reaction).toEqual(wait)
    expect(explained(37102, { version: '2.21.4' }).reaction).toEqual(signIn)
  })

  it('is left open where it depends on a version that is not known', () => {
    expect(explained(37102).reaction).toBeNull()
  })

  it('is none where none is known', () => {
    expect(explained(30000).reaction).toBeNull()
  })
})
