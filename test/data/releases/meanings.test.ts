import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../../../data/catalogue/entries'
import { findByCode } from '../../../data/catalogue/lookup'
import {
  compareReleases,
  coveredRange,
  type ReleaseTag,
  type Stretch,
} from '../../../data/releases'
import {
  describeSpan,
  inVersions,
  holdsOn,
  meaningDuring,
  meaningsOf,
  otherNumbersOf,
} from '../../../data/releases/meanings'
import { possibleNumbers } from '../../support/factualReleases'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'

const spansOf = (number: number) => meaningsOf(number).map(({ span }) => describeSpan(span))
const textsOf = (number: number) => meaningsOf(number).map(({ text }) => text)

describe('the meanings of a number', () => {
  it('are just one for all versions where nothing changed', () => {
    const { text, note } = findByCode(31504)

    expect(meaningsOf(31504)).toEqual([
      {
        number: 31504,
        span: coveredRange,
        text,
        note,
        published: findByCode(31504),
        isInTable: true,
      },
    ])
  })

  it('come newest first', () => {
    expect(textsOf(38104)).toEqual([findByCode(38103).text, findByCode(38104).text])
    expect(spansOf(38104)).toEqual(['v3.3.0 and later', 'up to v3.2.1'])
  })

  it('are in our own words where the published table has none', () => {
    expect(meaningsOf(38101)[0]).toMatchObject({
      text: OWN_WORDS_OF_38101,
      note: null,
      published: null,
      isInTable: false,
    })
  })

  it.each([31999, -1, 31504.5, Number.NaN])('do not exist for %d', (number) => {
    expect(meaningsOf(number)).toEqual([])
  })

  it('follow one another without overlapping, for every number', () => {
    const overlapping = possibleNumbers.filter((number) =>
      meaningsOf(number).some(({ span }, at, all) => {
        const older = all[at + 1]
        return older && compareReleases(older.span.to, span.from) >= 0
      }),
    )

    expect(overlapping).toEqual([])
  })
})

describe('the releases of a meaning', () => {
  const span = (from: ReleaseTag, to: ReleaseTag) => describeSpan({ from, to })

  it('are not named where they are all', () => {
    expect(describeSpan(coveredRange)).toBeNull()
  })

  it('are named by their ends, and by one end where they are open', () => {
    expect(span(coveredRange.from, 'v3.2.1')).toBe('up to v3.2.1')
    expect(span('v3.3.0', coveredRange.to)).toBe('v3.3.0 and later')
    expect(span('v3.0.0', 'v3.2.1')).toBe('v3.0.0 to v3.2.1')
  })

  it('fit into a sentence, whatever their ends', () => {
    const sentence = (from: ReleaseTag, to: ReleaseTag) => `It exists ${inVersions({ from, to })}.`

    expect(sentence(coveredRange.from, 'v3.2.1')).toBe('It exists in versions up to v3.2.1.')
    expect(sentence('v3.3.0', coveredRange.to)).toBe('It exists in versions v3.3.0 and later.')
    expect(sentence('v3.0.0', 'v3.2.1')).toBe('It exists in versions v3.0.0 to v3.2.1.')
    expect(sentence(coveredRange.from, coveredRange.to)).toBe('It exists in all versions.')
  })

  it('include both ends', () => {
    const meaning = { span: { from: 'v3.0.0', to: 'v3.2.1' } } as const
    const tags = ['v2.21.4', 'v3.0.0', 'v3.1.0', 'v3.2.1', 'v3.3.0'] as const

    expect(tags.filter((tag) => holdsOn(meaning, tag))).toEqual(['v3.0.0', 'v3.1.0', 'v3.2.1'])
  })
})

describe('the other numbers of a meaning', () => {
  const others = (number: number) =>
    meaningsOf(number).map((meaning) =>
      otherNumbersOf(meaning).map((other) => `${other.number} ${describeSpan(other)}`),
    )

  it('are those of other releases, for each of its meanings', () => {
    expect(others(38104)).toEqual([['38103 up to v3.2.1'], ['38105 v3.3.0 and later']])
  })

  it('may be numbers that the published table lacks, and the other way round', () => {
    expect(others(37404)).toEqual([['37303 up to v2.21.4'], ['37505 v3.0.0 and later']])
    expect(others(38110)).toEqual([['38109 v3.0.0 to v3.2.1']])
  })

  it('do not exist for a meaning in our own words, or for one that never moved', () => {
    expect(others(38101)).toEqual([[], ['38102 v3.3.0 and later']])
    expect(others(31504)).toEqual([[]])
  })
})

describe('the meaning of a published code during a stretch', () => {
  const { from, to } = coveredRange
  const during = (code: ErrorCode, span: Stretch) => meaningDuring(code, span)?.number

  it('has the number that the code had then', () => {
    expect(during(38104, { from: 'v3.1.0', to: 'v3.2.1' })).toBe(38104)
    expect(during(38104, { from: 'v3.3.0', to })).toBe(38105)
    expect(during(37404, { from, to: 'v2.21.4' })).toBe(37303)
    expect(meaningDuring(38104, { from: 'v3.3.0', to })?.text).toBe(findByCode(38104).text)
  })

  it('has its number of the published table if it had several, or none', () => {
    expect(during(38104, { from, to })).toBe(38104)
    expect(during(34206, { from, to: 'v2.0.0' })).toBe(34206)
  })
})
