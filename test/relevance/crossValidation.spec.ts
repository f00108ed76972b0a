import { afterAll, describe, expect, it } from 'vitest'
import { entries } from '../../data/catalogue/entries'
import { createSearch, type CodeSearch } from '../../data/search/createSearch'
import { readInput } from '../../data/search/input/readInput'
import { learnWords } from '../../data/search/learning/learnWords'
import { gatherTexts } from '../../data/search/learning/trainingTexts'
import { packEvidence, unpackEvidence } from '../../data/search/words/packedEvidence'
import type { SearchableEntry } from '../../data/search/types'
import { descriptions } from '../../data/words/descriptions'
import type { Description } from '../../data/words/types'

const WRITERS = [0, 1, 2, 3] as const
type Writer = (typeof WRITERS)[number]

/** The least shares of sentences, in percent, a little below what was measured. */
const FLOORS = {
  complaints: { first: 84, inThree: 94 },
  questions: { first: 91.5, inThree: 97.5 },
  rewordings: { first: 91.5, inThree: 97.5 },
} as const satisfies Record<keyof Description, { first: number; inThree: number }>
const KINDS = ['complaints', 'questions', 'rewordings'] as const

const codes = entries.map(({ code }) => code)

/** A search that knows no sentence of a writer; its weights are rounded as for visitors. */
function searchWithout(writer: Writer): CodeSearch<SearchableEntry> {
  const learned = learnWords(gatherTexts((other) => other !== writer))
  const learnedWords = unpackEvidence(packEvidence(learned, codes), codes)
  return createSearch({ entries, learnedWords, learnedCodeOf: ({ code }) => code })
}

interface Judgement {
  readonly kind: keyof Description
  readonly code: number
  readonly sentence: string
  /** The codes given, as answers or as guesses, best first. */
  readonly given: readonly number[]
  readonly isAnswer: boolean
}

function judge(writer: Writer): Judgement[] {
  const search = searchWithout(writer)
  return entries.flatMap(({ code }) =>
    KINDS.flatMap((kind) =>
      (descriptions[code]?.[kind][writer] ?? []).map((sentence) => {
        const { hits, suggestions } = search(readInput(sentence))
        const isAnswer = hits.length > 0
        const given = (isAnswer ? hits : suggestions).map(({ entry }) => entry.code)
        return { kind, code, sentence, given, isAnswer }
      }),
    ),
  )
}

const judgements = WRITERS.flatMap(judge)
const ofKind = (kind: keyof Description) => judgements.filter((one) => one.kind === kind)

function percentOf(
  some: readonly Judgement[],
  isMeant: (judgement: Judgement) => boolean,
): number {
  return (100 * some.filter(isMeant).length) / some.length
}
const isFirst = ({ code, given }: Judgement) => given[0] === code
const isInThree = ({ code, given }: Judgement) => given.slice(0, 3).includes(code)
const isAnswer = (judgement: Judgement) => judgement.isAnswer

/** Which code was given in place of which, most frequent first. */
function listConfusions(): string[] {
  const counts = new Map<string, number>()
  for (const { code, given } of judgements.filter((one) => !isFirst(one))) {
    const pair = `${code} taken for ${given[0] ?? 'nothing'}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 20)
    .map(([pair, count]) => `  ${pair}: ${count}`)
}

afterAll(() => {
  const cell = (value: number) => `${value.toFixed(1)} %`.padStart(10)
  const rows = KINDS.map((kind) => {
    const some = ofKind(kind)
    const cells = [isFirst, isInThree, isAnswer].map((isMeant) => cell(percentOf(some, isMeant)))
    return kind.padEnd(12) + String(some.length).padStart(6) + cells.join('')
  })
  // eslint-disable-next-line no-console -- the table is what a person runs this for
  console.log(
    [
      'sentences    count     first  in three  answered',
      ...rows,
      'most frequent confusions:',
      ...listConfusions(),
    ].join('\n'),
  )
})

describe('a sentence of a writer from whom nothing was learned', () => {
  it.each(KINDS)('leads to its code: %s', (kind) => {
    expect(percentOf(ofKind(kind), isFirst)).toBeGreaterThanOrEqual(FLOORS[kind].first)
    expect(percentOf(ofKind(kind), isInThree)).toBeGreaterThanOrEqual(FLOORS[kind].inThree)
  })

  it('is answered, not just guessed at, in 95 of 100 cases', () => {
    expect(percentOf(judgements, isAnswer)).toBeGreaterThanOrEqual(95)
  })
})
