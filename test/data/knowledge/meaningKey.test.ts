import { describe, expect, it } from 'vitest'
import { gatherSummaries } from '../../../data/knowledge'
import { keyOfEntry, meaningKeyOf, meaningOf } from '../../../data/knowledge/meaningKey'
import { knownNumbers } from '../../../data/releases'
import { meaningId, meaningsOf } from '../../../data/releases/meanings'

const LACKING = 'data/knowledge/outsideTable.ts lacks "39001@'

describe('the key of a meaning', () => {
  it('is its published code, whatever number it has', () => {
    expect(meaningsOf(38104).map(meaningKeyOf)).toEqual([38103, 38104])
    expect(meaningsOf(37303).map(meaningKeyOf)).toEqual([37404])
  })

  it('is number and release where the published table lacks it', () => {
    expect(meaningsOf(38101).map(meaningKeyOf)).toEqual(['38101@v3.3.0', 38101])
  })

  it('has the id under which the lines of all meanings are shipped', () => {
    for (const language of ['en', 'zh-Hans'] as const) {
      const lines = gatherSummaries(language)
      for (const number of knownNumbers())
        for (const meaning of meaningsOf(number)) {
          expect(meaningId(meaning)).toBe(String(meaningKeyOf(meaning)))
          expect(lines[meaningId(meaning)]).toMatch(/^[^`]+$/)
        }
    }
  })

  it('says in its line what to do, and when the server itself does not send it', () => {
    const lines = gatherSummaries('en')

    expect(lines['31504']).toBe(
      'The server knows this sign-in token, but its expiry time has passed. What a client should do: sign in again.',
    )
    expect(lines['35100']).toMatch(
      /^Reserved for a request that names no user\. Since v3, only a plugin can send it\. What a client should do: /,
    )
  })

  it('throws where there is no record', () => {
    const span = { from: 'v3.6.2', to: 'v3.6.2' } as const

    expect(() => meaningKeyOf({ number: 39001, published: null, span })).toThrow(LACKING)
    expect(() => keyOfEntry({ code: 39001, published: null })).toThrow(LACKING)
  })
})

describe('the meaning with a key', () => {
  it('has that key, whatever number it has', () => {
    for (const number of knownNumbers())
      for (const key of meaningsOf(number).map(meaningKeyOf))
        expect(meaningKeyOf(meaningOf(key))).toBe(key)
  })
})
