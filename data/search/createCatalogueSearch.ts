import { remember } from '../remember'
import type { CatalogueEntry } from '../catalogue/entries'
import { knownNumbers, numberOn } from '../releases'
import { holdsOn, meaningsOf, type NumberMeaning } from '../releases/meanings'
import {
  entriesOn,
  entryOn,
  toEntry,
  type ReleaseEntry,
  type TableRelease,
} from '../releases/releaseTable'
import { rowOf } from '../releases/tableRows'
import { findMessageOwner, pickMeaning } from './codes/meaningEvidence'
import { createSearch, type CodeSearch, type SearchLanguages } from './createSearch'
import { readInput, type InputVersion, type SearchInput } from './input/readInput'
import { languageRules, type LearnedLanguages } from './languages/languages'
import type { SearchHit, SearchOutcome } from './types'

/** A result. */
export interface CatalogueHit extends SearchHit<ReleaseEntry> {
  /** What its number can mean: first what the query is about, then newest first. */
  readonly meanings: readonly NumberMeaning[]
}

/** What the message beside a number tells about it. */
export type MessageNote =
  /** It is that of one of the meanings of the number. */
  | { readonly kind: 'picks'; readonly meaning: NumberMeaning }
  /** It is that of another code. */
  | { readonly kind: 'differs'; readonly number: number; readonly owner: number }

/** The answer to a query. */
export interface CatalogueOutcome extends Omit<
  SearchOutcome<ReleaseEntry>,
  'hits' | 'suggestions'
> {
  readonly hits: readonly CatalogueHit[]
  readonly suggestions: readonly CatalogueHit[]
  readonly namedVersion: InputVersion | null
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

function buildOn(release: TableRelease, languages: SearchLanguages): CodeSearch<ReleaseEntry> {
  return createSearch({
    entries: [...entriesOn(release), ...(release === null ? ownMeanings().map(toEntry) : [])],
    numbered: numberedOn(release),
    languages,
    learnedCodeOf: ({ published }) => published?.code,
  })
}

const isAbout = ({ published, text }: NumberMeaning, entry: ReleaseEntry) =>
  published ? published === entry.published : text === entry.text

/** Puts the meaning that the query is about first. */
function orderMeanings(
  { entry, reason }: SearchHit<ReleaseEntry>,
  { message, version }: Pick<SearchInput, 'message' | 'version'>,
  release: TableRelease,
): { readonly meanings: readonly NumberMeaning[]; readonly picked: NumberMeaning | undefined } {
  const all = meaningsOf(entry.code)
  const isByWords = reason === 'words'
  const picked = isByWords || version || all.length < 2 ? undefined : pickMeaning(message, all)
  const current = release && all.find((meaning) => holdsOn(meaning, release))
  const first = isByWords ? all.find((meaning) => isAbout(meaning, entry)) : (picked ?? current)
  return { meanings: first ? [first, ...all.filter((one) => one !== first)] : all, picked }
}

/** The number that a meaning has on the release in question. */
const numberOfOwner = ({ code }: CatalogueEntry, release: TableRelease) =>
  (release && numberOn(code, release)) ?? code

/**
 * Searches the catalogue.
 *
 * @param chosen the release of the visitor’s server, null if unknown; what the query itself tells
 *   of the version takes precedence
 */
export type CatalogueSearch = (raw: string, chosen?: TableRelease) => CatalogueOutcome

function answer(
  raw: string,
  chosen: TableRelease,
  searchOn: (release: TableRelease) => CodeSearch<ReleaseEntry>,
): CatalogueOutcome {
  const input = readInput(raw)
  const release = input.version?.reading.release ?? chosen
  const { hits, suggestions, readings, unknown } = searchOn(release)(input)
  const owner = readings.length === 1 ? findMessageOwner(input.message) : undefined
  const notes: MessageNote[] = []
  const present = (hit: SearchHit<ReleaseEntry>): CatalogueHit => {
    const all = meaningsOf(hit.entry.code)
    const isElsewhere = owner !== undefined && all.every(({ published }) => published !== owner)
    if (isElsewhere)
      notes.push({ kind: 'differs', number: hit.entry.code, owner: numberOfOwner(owner, release) })
    const { meanings, picked } = orderMeanings(
      hit,
      isElsewhere ? { ...input, message: '' } : input,
      release,
    )
    if (picked) notes.push({ kind: 'picks', meaning: picked })
    return { ...hit, meanings }
  }
  return {
    hits: hits.map(present),
    suggestions: suggestions.map((hit) => ({
      ...hit,
      meanings: orderMeanings(hit, input, release).meanings,
    })),
    readings,
    unknown,
    namedVersion: input.version,
    messageNotes: notes,
  }
}

/**
 * Builds the search of the catalogue. It finds numbers and the words of messages; further words
 * need to be learned.
 *
 * @param learned languages in which it understands words
 */
export function createCatalogueSearch(learned: LearnedLanguages = {}): CatalogueSearch {
  const { en = { ...languageRules.en, learned: [], variants: new Map() }, ...others } = learned
  // Words belong to meanings: on another release they lead to other numbers.
  const searchOn = remember((release: TableRelease) =>
    buildOn(release, [en, ...Object.values(others)]),
  )
  // Built at once, so that the first key is answered at once.
  searchOn(null)
  return (raw, chosen = null) => answer(raw, chosen, searchOn)
}
