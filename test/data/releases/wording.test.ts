import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { coveredRange } from '../../../data/releases'
import { describeSpan } from '../../../data/releases/meanings'
import { rewordedOn } from '../../../data/releases/wording'

const reworded = entries.flatMap(({ code }) => {
  const stretch = rewordedOn(code)
  return stretch ? [{ code, stretch }] : []
})

describe('the messages that servers word differently', () => {
  it.each([
    [0, null],
    [37106, null],
    [36307, 'v3.0.0 and later'],
    [31303, 'up to v2.1.0'],
    [34112, 'up to v2.21.4'],
  ] as const)('are known with their releases: %i', (code, span) => {
    const stretch = rewordedOn(code)

    expect(stretch && describeSpan(stretch)).toBe(span)
    expect(stretch).not.toBeNull()
  })

  it.each([31504, 38104] as const)('are not those of %i', (code) => {
    expect(rewordedOn(code)).toBeNull()
  })

  it('are 33, twelve of them in the newest release', () => {
    expect(reworded).toHaveLength(33)
    expect(reworded.filter(({ stretch }) => stretch.to === coveredRange.to)).toHaveLength(12)
  })
})
