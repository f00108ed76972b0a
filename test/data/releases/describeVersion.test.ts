import { describe, expect, it } from 'vitest'
import { coveredRange, describeVersion, parseRelease } from '../../../data/releases'

function describeNamed(version: string): string {
  const reading = parseRelease(version)
  if (!reading) throw new Error(`${version} is no version`)
  return describeVersion({ version, reading })
}

describe('the sentence about a server version', () => {
  it('names the release nearest to one that was not covered', () => {
    expect(describeNamed('3.2.7')).toBe('3.2.7 is not a covered release; showing v3.2.1.')
  })

  it('says that a later one is not verified', () => {
    expect(describeNamed('3.99.0')).toBe(
      `3.99.0 is not verified; showing ${coveredRange.to}, the newest covered release.`,
    )
  })

  it('says that an earlier one is not verified', () => {
    expect(describeNamed('1.9.0')).toBe(
      '1.9.0 is not verified; showing v2.0.0, the oldest covered release.',
    )
  })

  it('has nothing to say about a covered one', () => {
    expect(describeNamed('3.6.2')).toBe('')
  })
})
