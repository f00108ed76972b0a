import { afterAll, describe, expect, it } from 'vitest'
import { entries } from '../../data/catalogue/entries'
import { createCodeSearch, type CodeSearch } from '../../data/search/createCodeSearch'
import { readInput } from '../../data/search/input/readInput'
import { words as english } from '../../data/search/learned/en'
import { languageTags, type LanguageTag } from '../../data/descriptions/languageTags'
import type { LanguageWords } from '../../data/search/words/languageWords'
import { unpackLanguage } from '../../data/search/learned/unpackLanguage'
import { learnWords } from '../../data/search/training/learnWords'
import { gatherTexts } from '../../data/search/training/trainingTexts'
import { packEvidence } from '../../data/search/words/packedEvidence'
import type { SearchableEntry } from '../../data/search/types'
import { createWordSearch } from '../../data/search/words/wordSearch'
import { descriptions, withoutCode } from '../../data/descriptions'
import type { Description } from '../../data/descriptions/types'

const KINDS = ['complaints', 'questions', 'rewordings'] as const
type Kind = (typeof KINDS)[number]

/** The least shares of sentences, in percent, a little below what was measured. */
const FLOORS = {
  en: { first: 87, inThree: 95.5 },
  zh: { first: 80, inThree: 92 },
  ja: { first: 75, inThree: 89 },
  es: { first: 70, inThree: 86 },
  de: { first: 70, inThree: 86 },
  fr: { first: 70, inThree: 86 },
} as const satisfies Record<LanguageTag, { first: number; inThree: number }>

const codes = entries.map(({ code }) => code)

/** A search that knows no sentence of a writer; its weights are rounded as for visitors. */
function searchWithout(tag: LanguageTag, writer: number): CodeSearch<SearchableEntry> {
  const learned = learnWords(
    tag,
    gatherTexts(tag, (other) => other !== writer),
  )
  const words = unpackLanguage(tag, { words: packEvidence(learned, codes), variants: '' })
  const searchIn = (language: LanguageWords) =>
    createWordSearch<SearchableEntry>(entries, language, ({ code }) => code)
  return createCodeSearch({
    entries,
    searches: tag === 'en' ? [searchIn(words)] : [searchIn(english), searchIn(words)],
  })
}

interface Judgement {
  readonly tag: LanguageTag
  readonly kind: Kind
  readonly code: number
  /** The codes given, as answers or as suggestions, best first. */
  readonly given: readonly number[]
  readonly isAnswer: boolean
}

function judge(tag: LanguageTag, writer: number, search: CodeSearch<SearchableEntry>): Judgement[] {
  const sentencesOf = (code: number, kind: Kind): Description[Kind][number] =>
    descriptions[tag][code]?.[kind][writer] ?? []
  return entries.flatMap(({ code }) =>
    KINDS.flatMap((kind) =>
      sentencesOf(code, kind).map((sentence) => {
        const { hits, suggestions } = search(readInput(sentence))
        const isAnswer = hits.length > 0
        const given = (isAnswer ? hits : suggestions).map(({ entry }) => entry.code)
        return { tag, kind, code, given, isAnswer }
      }),
    ),
  )
}

const writersOf = (tag: LanguageTag) => [...(descriptions[tag][0]?.complaints.keys() ?? [])]
const rounds = languageTags.flatMap((tag) =>
  writersOf(tag).map((writer) => {
    const search = searchWithout(tag, writer)
    const textsWithoutCode = withoutCode[tag][writer] ?? []
    return {
      tag,
      judgements: judge(tag, writer, search),
      answeredWithoutCode: textsWithoutCode.map((text) => search(readInput(text)).hits.length > 0),
    }
  }),
)
const judgements = rounds.flatMap((round) => round.judgements)
const overconfidence = languageTags.map((tag) => {
  const answers = rounds
    .filter((round) => round.tag === tag)
    .flatMap((round) => round.answeredWithoutCode)
  return { tag, texts: answers.length, answered: answers.filter(Boolean).length }
})
const ofTag = (tag: LanguageTag) => judgements.filter((one) => one.tag === tag)

function percentOf(some: readonly Judgement[], isMeant: (judgement: Judgement) => boolean): number {
  return (100 * some.filter(isMeant).length) / some.length
}
const isFirst = ({ code, given }: Judgement) => given[0] === code
const isInThree = ({ code, given }: Judgement) => given.slice(0, 3).includes(code)
const isAnswer = (judgement: Judgement) => judgement.isAnswer

afterAll(() => {
  const cell = (value: number) => `${value.toFixed(1)} %`.padStart(10)
  const toRow = (name: string, some: readonly Judgement[]) =>
    name.padEnd(14) +
    String(some.length).padStart(6) +
    [isFirst, isInThree, isAnswer].map((isMeant) => cell(percentOf(some, isMeant))).join('')
  const rows = languageTags.flatMap((tag) => [
    ...KINDS.map((kind) =>
      toRow(
        `${tag} ${kind}`,
        ofTag(tag).filter((one) => one.kind === kind),
      ),
    ),
    toRow(`${tag} all`, ofTag(tag)),
  ])
  // eslint-disable-next-line no-console -- the table is what a person runs this for
  console.log(['sentences      count     first  in three  answered', ...rows].join('\n'))
  const withoutCodeRows = overconfidence.map(
    ({ tag, texts, answered }) => `${tag}: ${answered} of ${texts} answered`,
  )
  // eslint-disable-next-line no-console -- as above
  console.log(['texts that fit no code', ...withoutCodeRows].join('\n'))
})

describe('a sentence of a writer from whom nothing was learned', () => {
  it.each(languageTags)('leads to its code: %s', (tag) => {
    expect(percentOf(ofTag(tag), isFirst)).toBeGreaterThanOrEqual(FLOORS[tag].first)
    expect(percentOf(ofTag(tag), isInThree)).toBeGreaterThanOrEqual(FLOORS[tag].inThree)
  })
})

describe('a text that fits no code, by a writer from whom nothing was learned', () => {
  it.each(overconfidence)('is seldom answered: $tag', ({ texts, answered }) => {
    expect(texts).toBeGreaterThan(100)
    expect(answered / texts).toBeLessThan(0.4)
  })
})
