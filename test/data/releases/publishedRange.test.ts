import { describe, expect, it } from 'vitest'
import { publishedRange } from '../../../data/releases/publishedRange'

describe('the server releases that the table holds for', () => {
  it('are named by their tags', () => {
    expect(publishedRange.from).toMatch(/^v\d+\.\d+\.\d+$/)
    expect(publishedRange.to).toMatch(/^v\d+\.\d+\.\d+$/)
  })

  it('run from an older release to a newer one', () => {
    const { from, to } = publishedRange

    expect(from.localeCompare(to, 'en', { numeric: true })).toBeLessThan(0)
  })
})
