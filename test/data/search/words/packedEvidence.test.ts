import { describe, expect, it } from 'vitest'
import { packEvidence, unpackEvidence } from '../../../../data/search/words/packedEvidence'

const codes = Array.from({ length: 300 }, (_, at) => 40_000 + at)
const pack = (...learned: Parameters<typeof packEvidence>[0]) => packEvidence(learned, codes)
const unpacked = (...learned: Parameters<typeof packEvidence>[0]) =>
  unpackEvidence(pack(...learned), codes)

describe('evidence, packed and unpacked', () => {
  it('has the same words, sorted', () => {
    const evidence = [{ code: 40_000, weight: 2 }]
    const words = ['token', 'tokenise', '2fa', 'kyc'].map((word) => ({ word, evidence }))

    expect(unpacked(...words).map(({ word }) => word)).toEqual(['2fa', 'kyc', 'token', 'tokenise'])
  })

  it('has the same codes, however far apart', () => {
    const evidence = [40_000, 40_001, 40_062, 40_299].map((code) => ({ code, weight: 2 }))

    expect(unpacked({ word: 'token', evidence })[0]?.evidence.map(({ code }) => code)).toEqual([
      40_000, 40_001, 40_062, 40_299,
    ])
  })

  it('has nearly the same weights', () => {
    const evidence = [0.7, 1, 3, 12].map((weight, at) => ({ code: 40_000 + at, weight }))
    const weights = unpacked({ word: 'token', evidence })[0]?.evidence.map(({ weight }) => weight)

    expect(weights).toHaveLength(4)
    weights?.forEach((weight, at) => {
      const ratio = weight / (evidence[at]?.weight ?? NaN)
      expect(ratio).toBeGreaterThan(0.85)
      expect(ratio).toBeLessThan(1.15)
    })
  })

  it('lacks words that say next to nothing', () => {
    expect(unpacked({ word: 'the', evidence: [{ code: 40_000, weight: 0.01 }] })).toEqual([])
  })

  it('is the same string for the same evidence in another order', () => {
    const one = { word: 'a', evidence: [{ code: 40_000, weight: 1 }] }
    const other = { word: 'b', evidence: [{ code: 40_001, weight: 1 }] }

    expect(pack(one, other)).toBe(pack(other, one))
  })

  it('cannot hold capitals, which separate words', () => {
    expect(() => pack({ word: 'Token', evidence: [] })).toThrow('"Token"')
  })
})
