import { afterAll, describe, expect, it } from 'vitest'
import { searchCatalogue } from '../support/searchCatalogue'
import { relevanceCases, type InputKind, type RelevanceCase } from './inputs'

interface Judgement {
  readonly kind: InputKind
  readonly input: string
  readonly wanted: readonly number[]
  readonly hits: readonly number[]
  /** Place of the right answer among the hits; Infinity where it is missing. */
  readonly rank: number
}

const codesOf = (hits: readonly { readonly entry: { readonly code: number } }[]) =>
  hits.map(({ entry }) => entry.code)

/** An answer of several codes, or of none, is either right or not: it has no second place. */
function rankOf(
  { right, all, suggest }: RelevanceCase,
  hits: readonly number[],
  suggestions: readonly number[],
): number {
  if (right.length === 0) {
    const suggestsRight = !suggest || suggest.some((code) => suggestions.includes(code))
    return hits.length === 0 && suggestsRight ? 1 : Infinity
  }
  if (all) return right.every((code, at) => hits[at] === code) ? 1 : Infinity
  const at = hits.findIndex((code) => right.includes(code))
  return at < 0 ? Infinity : at + 1
}

function judge(relevanceCase: RelevanceCase): Judgement {
  const { kind, input, right, suggest } = relevanceCase
  const outcome = searchCatalogue(input)
  const hits = codesOf(outcome.hits)
  const rank = rankOf(relevanceCase, hits, codesOf(outcome.suggestions))
  return { kind, input, wanted: suggest ?? right, hits, rank }
}

const judgements = relevanceCases.map(judge)
const kinds = [...new Set(relevanceCases.map(({ kind }) => kind))]
const ofKind = (kind: InputKind) => judgements.filter((judgement) => judgement.kind === kind)

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
const shareWithin = (most: number, some: readonly Judgement[]) =>
  mean(some.map(({ rank }) => (rank <= most ? 1 : 0)))
const meanReciprocalRank = (some: readonly Judgement[]) => mean(some.map(({ rank }) => 1 / rank))

/** The cases whose first answer is wrong, one to a line. */
function listFailures(some: readonly Judgement[]): string {
  const lines = some
    .filter(({ rank }) => rank > 1)
    .map(
      ({ kind, input, wanted, hits }) =>
        `  ${kind}: ${JSON.stringify(input.slice(0, 100))} ` +
        `wanted ${wanted.join(' or ') || 'nothing'}, got ${hits.slice(0, 3).join(', ') || 'nothing'}`,
    )
  return `cases whose first answer is wrong:\n${lines.join('\n')}\n`
}

function toRow(name: string, some: readonly Judgement[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  return [
    name.padEnd(26),
    String(some.length).padStart(5),
    percent(shareWithin(1, some)).padStart(9),
    percent(shareWithin(3, some)).padStart(9),
    meanReciprocalRank(some).toFixed(3).padStart(7),
  ].join('')
}

afterAll(() => {
  const table = [
    `${'kind of input'.padEnd(26)}cases    first  in three    MRR`,
    ...kinds.map((kind) => toRow(kind, ofKind(kind))),
    toRow('total', judgements),
  ]
  // eslint-disable-next-line no-console -- the table is what a person runs this for
  console.log(table.join('\n'))
})

describe('the right answer', () => {
  it('comes first in 95 of 100 cases', () => {
    expect(shareWithin(1, judgements), listFailures(judgements)).toBeGreaterThanOrEqual(0.95)
  })

  it('has a mean reciprocal rank of 0.97', () => {
    expect(meanReciprocalRank(judgements), listFailures(judgements)).toBeGreaterThanOrEqual(0.97)
  })

  it.each(kinds)('comes first in more than 85 of 100 cases of one kind: %s', (kind) => {
    expect(shareWithin(1, ofKind(kind)), listFailures(ofKind(kind))).toBeGreaterThan(0.85)
  })
})

describe('an unknown number', () => {
  it('is never answered', () => {
    expect(ofKind('unknown number').filter(({ hits }) => hits.length > 0)).toEqual([])
  })
})
