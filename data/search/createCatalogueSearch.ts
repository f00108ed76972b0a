import { remember } from '../remember'
import type { CatalogueEntry } from '../catalogue/entries'
import { knownNumbers, numbersOf, type KnownVersion, type ReleaseTag } from '../releases'
import { holdsOn, meaningsOf, overlap, type NumberMeaning } from '../releases/meanings'
import {
  entriesOn,
  entryOn,
  toEntry,
  type ReleaseEntry,
  type TableRelease,
} from '../releases/releaseTable'
import { rowOf } from '../releases/tableRows'
import { findMessageOwner, pickMeaning } from './codes/messageMeaning'
import { createCodeSearch, type CodeSearch } from './createCodeSearch'
import { readInput, type SearchInput } from './input/readInput'
import { languageRules, type LanguageWords, type LearnedLanguages } from './languages/languages'
import type { SearchHit, SearchOutcome } from './types'
import { createWordSearch } from './words/wordSearch'

/** A result. */
export interface CatalogueHit extends SearchHit<ReleaseEntry> {
  /** What its number can mean: first what the query is about, then newest first. */
  readonly meanings: readonly NumberMeaning[]
}

/** What the message beside a number tells about it. */
export type MessageNote =
  /** It belongs to one of the meanings of the number. */
  | { readonly kind: 'picks'; readonly meaning: NumberMeaning }
  /** It belongs to another code. */
  | { readonly kind: 'differs'; readonly number: number; readonly owner: number }
  /** It belongs to a meaning that the release named in the query lacks. */
  | {
      readonly kind: 'contradicts'
      readonly meaning: NumberMeaning
      readonly release: ReleaseTag
    }

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

function numberedOn(release: TableRelease): readonly ReleaseEntry[] {
  return knownNumbers().flatMap((number) => {
    const entry = entryOn(number, release)
    const row = entry ? undefined : rowOf(number)
    return entry ?? (row ? toEntry(row.shown) : [])
  })
}

const MESSAGES_ONLY: LanguageWords = {
  ...languageRules.en,
  learned: [],
  variants: new Map(),
  createFuzzyLookup: () => () => [],
}

/** Shared: a page has two search fields, and another language only adds to those that are there. */
const wordSearchesOn = remember((release: TableRelease) => {
  const entries = [...entriesOn(release), ...(release === null ? ownMeanings().map(toEntry) : [])]
  return remember((language: LanguageWords) =>
    createWordSearch(entries, language, ({ published }) => published?.code),
  )
})

const isAbout = ({ published, text }: NumberMeaning, entry: ReleaseEntry) =>
  published ? published === entry.published : text === entry.text

/** What to say of the meaning that a message fits; nothing if the release named has it. */
function noteOn(meaning: NumberMeaning, named: ReleaseTag | null): MessageNote | undefined {
  if (!named) return { kind: 'picks', meaning }
  return holdsOn(meaning, named) ? undefined : { kind: 'contradicts', meaning, release: named }
}

/** Puts the meaning that the query is about first, and says what the message tells. */
function orderMeanings(
  { entry, reason }: SearchHit<ReleaseEntry>,
  { message, version }: Pick<SearchInput, 'message' | 'version'>,
  release: TableRelease,
): { readonly meanings: readonly NumberMeaning[]; readonly note: MessageNote | undefined } {
  const all = meaningsOf(entry.code)
  const isByWords = reason === 'words'
  const hasChoice = version !== null || all.length > 1
  const meant = isByWords || !hasChoice ? undefined : pickMeaning(message, all)
  const current = release && all.find((meaning) => holdsOn(meaning, release))
  const answer = version ? current : (meant ?? current)
  const first = isByWords ? all.find((meaning) => isAbout(meaning, entry)) : answer
  return {
    meanings: first ? [first, ...all.filter((one) => one !== first)] : all,
    note: meant && noteOn(meant, version && version.reading.release),
  }
}

/** The number of a meaning on the release, or else on the releases of the number beside it. */
function numberOfOwner(
  { code }: CatalogueEntry,
  beside: readonly NumberMeaning[],
  release: TableRelease,
): number {
  const isInUse = release && beside.some((meaning) => holdsOn(meaning, release))
  const spans = isInUse ? [{ from: release, to: release }] : beside.map(({ span }) => span)
  const stretches = numbersOf(code).filter((one) => spans.some((span) => overlap(one, span)))
  const [only = code, ...others] = new Set(stretches.map(({ number }) => number))
  return others.length > 0 ? code : only
}

/** Searches; a version in the query overrides `chosen`, the release of the visitor’s server. */
export type CatalogueSearch = (raw: string, chosen?: TableRelease) => CatalogueOutcome

function withMeanings(
  hit: SearchHit<ReleaseEntry>,
  input: SearchInput,
  owner: CatalogueEntry | undefined,
  release: TableRelease,
): { readonly hit: CatalogueHit; readonly notes: readonly MessageNote[] } {
  const { code } = hit.entry
  const all = meaningsOf(code)
  if (owner && all.every(({ published }) => published !== owner)) {
    // The message of another code picks none of the meanings.
    const { meanings } = orderMeanings(hit, { ...input, message: '' }, release)
    const number = numberOfOwner(owner, all, release)
    return { hit: { ...hit, meanings }, notes: [{ kind: 'differs', number: code, owner: number }] }
  }
  const { meanings, note } = orderMeanings(hit, input, release)
  return { hit: { ...hit, meanings }, notes: note ? [note] : [] }
}

function answer(
  raw: string,
  chosen: TableRelease,
  searchOn: (release: TableRelease) => CodeSearch<ReleaseEntry>,
): CatalogueOutcome {
  const input = readInput(raw)
  const release = input.version?.reading.release ?? chosen
  const { hits, suggestions, readings, unknown } = searchOn(release)(input)
  const owner = readings.length === 1 ? findMessageOwner(input.message) : undefined
  const presented = hits.map((hit) => withMeanings(hit, input, owner, release))
  return {
    hits: presented.map(({ hit }) => hit),
    suggestions: suggestions.map((hit) => withMeanings(hit, input, undefined, release).hit),
    readings,
    unknown,
    namedVersion: input.version,
    messageNotes: presented.flatMap(({ notes }) => notes),
  }
}

/** Builds the search of the catalogue: by number, by message, and by the words learned. */
export function createCatalogueSearch(learned: LearnedLanguages = {}): CatalogueSearch {
  const { en = MESSAGES_ONLY, ...others } = learned
  const searchOn = remember((release: TableRelease) => {
    const searchIn = wordSearchesOn(release)
    return createCodeSearch({
      entries: numberedOn(release),
      searches: [searchIn(en), ...Object.values(others).map(searchIn)],
    })
  })
  // Built now, so that the first key is answered at once.
  searchOn(null)
  return (raw, chosen = null) => answer(raw, chosen, searchOn)
}
