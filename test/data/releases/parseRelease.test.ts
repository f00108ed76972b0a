import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coveredRange, parseRelease, releases, newestUnverified } from '../../../data/releases'

describe('the version of a server', () => {
  it.each(['v3.6.2', '3.6.2', ' 3.6.2\n', 'V3.6.2', '\t3.6.2\r\n'])('is read from %j', (text) => {
    expect(parseRelease(text)).toEqual({ release: 'v3.6.2', fit: 'exact' })
  })

  it('is exact for every covered release, with or without its v', () => {
    const exact = releases.map((release) => ({ release, fit: 'exact' }))

    expect(releases.map((tag) => parseRelease(tag))).toEqual(exact)
    expect(releases.map((tag) => parseRelease(tag.slice(1)))).toEqual(exact)
  })

  it('is the newest release, not verified, for the last one that was not compared', () => {
    expect(parseRelease(newestUnverified)).toEqual({
      release: coveredRange.to,
      fit: 'later',
    })
  })

  it.each([
    ['3.2.7', 'v3.2.1'],
    ['2.9.3', 'v2.9.0'],
    ['2.99.0', 'v2.21.4'],
    ['2.10.9', 'v2.10.2'],
  ])('is the covered release before %s', (text, release) => {
    expect(parseRelease(text)).toEqual({ release, fit: 'nearest' })
  })

  it.each([
    ['3.0.0-rc', 'v3.0.0'],
    ['v3.0.0-alpha.2', 'v3.0.0'],
  ])('is, for the prerelease %s, the release it leads to', (text, release) => {
    expect(parseRelease(text)).toEqual({ release, fit: 'nearest' })
  })

  it.each([
    ['3.5', 'v3.5.3'],
    ['v2.21', 'v2.21.4'],
    ['2.30', 'v2.21.4'],
  ])('is, for the two parts of %s, the last that fits', (text, release) => {
    expect(parseRelease(text)).toEqual({ release, fit: 'nearest' })
  })

  it('is the newest release for its first two parts alone', () => {
    const { to } = coveredRange

    expect(parseRelease(to.split('.').slice(0, 2).join('.'))).toEqual({
      release: to,
      fit: 'nearest',
    })
  })

  it.each(['v3.6.3', 'v3.7.0', newestUnverified])(
    'is never exact for %s, which was not compared',
    (tag) => {
      expect(parseRelease(tag)?.fit).toMatch(/^(later|nearest)$/)
    },
  )

  it.each(['3.99.0', '4.0', '99.0.0', '3.99.0-beta'])(
    'is the newest release, not verified, for the later %s',
    (text) => {
      expect(parseRelease(text)).toEqual({ release: coveredRange.to, fit: 'later' })
    },
  )

  it.each(['1.9.0', 'v1.0', '0.0.1', '2.0.0-beta.8'])(
    'is the oldest release, not verified, for the earlier %s',
    (text) => {
      expect(parseRelease(text)).toEqual({ release: coveredRange.from, fit: 'earlier' })
    },
  )

  it.each([
    '',
    'v',
    'latest',
    '3',
    'v3',
    '3.6.2.1',
    '3..2',
    '3.6.x',
    'v 3.6.2',
    '3.6.2 3.6.1',
    '38104',
    '1234.5.6',
    '-3.6.2',
    '3.6.2-',
    '３.6.2',
  ])('is not read from %j', (text) => {
    expect(parseRelease(text)).toBeUndefined()
  })

  it('is never misread: any three numbers give the last covered release that is not later', () => {
    const part = fc.integer({ min: 0, max: 30 })
    const weigh = (version: string) =>
      version
        .replace('v', '')
        .split('.')
        .map((digits) => digits.padStart(3, '0'))
        .join('.')
    fc.assert(
      fc.property(part, part, part, (...parts) => {
        const text = parts.join('.')
        const expected = releases.findLast((tag) => weigh(tag) <= weigh(text))

        expect(parseRelease(text)?.release).toBe(expected ?? coveredRange.from)
      }),
    )
  })
})
