import { memoise } from '../memoise'
import { knownNumbers, type KnownVersion } from '../releases'
import { meaningsOf } from '../releases/meanings'
import {
  entriesOn,
  entryOn,
  entryOf,
  type ReleaseEntry,
  type TableRelease,
} from '../releases/releaseTable'
import { rowOf } from '../releases/tableRows'
import { findCodeOfMessage } from './messageMeaning'
import { createCodeSearch } from './createCodeSearch'
import { withMeanings, type CatalogueHit, type MessageNote } from './hitMeanings'
import { readInput } from './input/readInput'
import { languageRules } from './languages/languageRules'
import type { LanguageWords, LearnedLanguages } from './words/languageWords'
import type { SearchOutcome } from './types'
import { createWordSearch } from './words/wordSearch'

/** The answer to a query. */
export interface CatalogueOutcome extends Omit<
  SearchOutcome<ReleaseEntry>,
  'hits' | 'suggestions'
> {
  readonly hits: readonly CatalogueHit[]
  readonly suggestions: readonly CatalogueHit[]
  readonly namedVersion: KnownVersion | null
  readonly messageNotes: readonly MessageNote[]
}

const ownMeanings = () =>
  knownNumbers().flatMap((number) => meaningsOf(number).filter(({ published }) => !published))

/**
 * An entry for every known number, so that each can be found: the one in the release or, if the
 * release lacks the number, the row that the tables show.
 */
function entriesOfAllNumbers(release: TableRelease): readonly ReleaseEntry[] {
  return knownNumbers().flatMap((number) => {
    const entry = entryOn(number, release)
    const row = entry ? undefined : rowOf(number)
    return entry ?? (row ? entryOf(row.shown) : [])
  })
}

const textsOfNumber = memoise((number: number) => meaningsOf(number).map(({ text }) => text))

const NOTHING_LEARNED: LanguageWords = {
  ...languageRules.en,
  learned: [],
  variants: new Map(),
  createFuzzyLookup: () => () => [],
}

/**
 * Shared, because a page has two search fields. Another language adds a search and keeps the
 * others.
 */
const wordSearchesOn = memoise((release: TableRelease) => {
  const entries = [...entriesOn(release), ...(release === null ? ownMeanings().map(entryOf) : [])]
  return memoise((language: LanguageWords) =>
    createWordSearch(entries, language, ({ published }) => published?.code),
  )
})

/** Builds the search of the catalogue: by number, by message, and by the words it has learned. */
export function createCatalogueSearch(learned: LearnedLanguages = {}) {
  const { en = NOTHING_LEARNED, ...others } = learned
  const searchOn = memoise((release: TableRelease) => {
    const searchIn = wordSearchesOn(release)
    return createCodeSearch({
      entries: entriesOfAllNumbers(release),
      searches: [searchIn(en), ...Object.values(others).map(searchIn)],
      textsInAnyRelease: textsOfNumber,
    })
  })

  /** Answers a query. A version in it overrides `chosen`, the release of the visitor’s server. */
  return (raw: string, chosen: TableRelease = null): CatalogueOutcome => {
    const input = readInput(raw)
    const release = input.version?.reading.release ?? chosen
    const { hits, suggestions, ...rest } = searchOn(release)(input)
    const { readings } = rest
    const messageOwner = readings.length === 1 ? findCodeOfMessage(input.message) : undefined
    const presented = hits.map((hit) => withMeanings(hit, input, messageOwner, release))
    return {
      hits: presented.map(({ hit }) => hit),
      suggestions: suggestions.map((hit) => withMeanings(hit, input, undefined, release).hit),
      ...rest,
      namedVersion: input.version,
      messageNotes: presented.flatMap(({ notes }) => notes),
    }
  }
}
