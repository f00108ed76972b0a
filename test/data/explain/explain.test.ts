import { describe, expect, it } from 'vitest'
import { createExplain } from '../../../data/explain/createExplain'
import { gatherFacts } from '../../../data/explain/facts'
import { knowledgeFor } from '../../../data/knowledge'
import { keyOfEntry } from '../../../data/knowledge/meaningKey'
import { reactionOf } from '../../../data/knowledge/reactions'
import { coveredRange, eras, knownNumbers, meaningOn, releases } from '../../../data/releases'
import { entriesOn } from '../../../data/releases/releaseTable'
import { absoluteUrl, BASE_URL } from '../../support/builtFiles'

const explain = createExplain(gatherFacts(absoluteUrl))
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

  it('a successful response', () => {
    expect(explain({ code: 0, message: 'Success', data: {} })).toMatchObject({
      code: 0,
      kind: 'success',
      message: 'Success',
    })
  })

  it.each(['[37102] No group matches', '(37102) No group matches'])(
    'the warning in a response with code 0: %s',
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
      }
  })

  it('do not exist for an unknown number, which the search explains', () => {
    expect(explained({ code: 39999 })).toMatchObject({
      meanings: [],
      url: `${BASE_URL}/?q=39999`,
    })
  })
})

describe('the reaction', () => {
  const reactionTo = (response: unknown, version: string | null = null) =>
    explained(response, { version }).reaction?.id

  it('is the same as in the files, with its words', () => {
    const { id, title, text } = reactionOf('sign-in-again')

    expect(explained(31504).reaction).toEqual({ id, title, text })
    expect(explained(31504).meanings[0]?.reaction).toEqual({ id, title, text })
  })

  it('is that of the record, for every number in every release', () => {
    for (const { to: release } of eras)
      for (const entry of entriesOn(release))
        expect(reactionTo(entry.code, release), `${entry.code} ${release}`).toBe(
          knowledgeFor(keyOfEntry(entry)).reaction,
        )
  })

  it('is left open where it depends on a version that is not known', () => {
    expect(reactionTo(37102)).toBeUndefined()
    expect(explained(37102).meanings.map(({ reaction }) => reaction.id)).toEqual([
      'read-the-warning',
      'join-or-change-group',
    ])
  })

  it('needs no version where all meanings call for the same one', () => {
    const { meanings } = explained(34111)

    expect(meanings).toHaveLength(2)
    expect(reactionTo(34111)).toBe('correct-the-form')
  })

  it('is known for numbers of other layers of the server', () => {
    expect(explained({ code: 10000, message: 'Field missing' })).toMatchObject({
      meanings: [],
      reaction: { id: 'fix-the-request' },
    })
  })

  it('is null for an unknown number, or one that the version lacks', () => {
    expect(explained(39999).reaction).toBeNull()
    expect(explained(38110, { version: '3.2.1' }).reaction).toBeNull()
  })
})
