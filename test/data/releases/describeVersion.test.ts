import { describe, expect, it } from 'vitest'
import {
  coveredRange,
  describeVersion,
  parseRelease,
  releases,
  unverifiedReleases,
} from '../../../data/releases'

function describeNamed(version: string): string {
  const reading = parseRelease(version)
  if (!reading) throw new Error(`${version} is no version`)
  return describeVersion({ version, reading })
}

describe('the sentence on a server version', () => {
  it.each([
    ['3.2.7', 'v3.2.1'],
    ['2.99.0', 'v2.21.4'],
    ['3.0.0-rc', 'v3.0.0'],
    ['3.5', 'v3.5.3'],
  ])('names the release nearest to %s, which was not', (version, release) => {
    expect(describeNamed(version)).toBe(`${version} is not a covered release; showing ${release}.`)
  })

  it.each(['3.99.0', '4.0', '3.99.0-beta'])('says that the later %s is not verified', (version) => {
    expect(describeNamed(version)).toBe(
      `${version} is not verified; showing ${coveredRange.to}, the newest covered release.`,
    )
  })

  it.each(['1.9.0', '0.1', '2.0.0-beta.8'])(
    'says that the earlier %s is not verified',
    (version) => {
      expect(describeNamed(version)).toBe(
        `${version} is not verified; showing v2.0.0, the oldest covered release.`,
      )
    },
  )

  it.each(releases.flatMap((tag) => [tag, tag.slice(1)]))('has nothing to say about %s', (tag) => {
    expect(describeNamed(tag)).toBe('')
  })

  it.each(unverifiedReleases)('never takes %s for compared', (tag) => {
    expect(describeNamed(tag)).toMatch(/is not verified|is not a covered release/)
  })
})
