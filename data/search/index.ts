import { remember } from '../remember'
import type { CatalogueEntry } from '../catalogue/entries'
import { knownNumbers, numberOn, numbersOf, type ReleaseTag } from '../releases'
import { holdsOn, meaningsOf, overlap, type NumberMeaning } from '../releases/meanings'
import {
  entriesOn,
  entryOn,
  toEntry,
  type ReleaseEntry,
  type TableRelease,
} from '../releases/releaseTable'
import { rowOf } from '../releases/tableRows'
import { phrasesOf } from '../words/phrases'
import { findMessageOwner, pickMeaning } from './codes/meaningEvidence'
import { createSearch, type CodeSearch } from './createSearch'
import { readInput, type InputVersion, type SearchInput } from './input/readInput'
import type { SearchHit, SearchOutcome } from './types'
import { fillerWords } from './words/fillerWords'
import { sentenceTermsOf } from './words/sentenceTerms'
import { thesaurus } from './words/thesaurus'

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
  /** It is that of a meaning which the release named in the query lacks. */
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

/** Words belong to meanings: on another release they lead to other numbers. */
const searchOn = remember((release: TableRelease): CodeSearch<ReleaseEntry> => {
  const ofMeaning =
    (wordsOf: (code: number) => readonly string[]) =>
    ({ published }: ReleaseEntry): readonly string[] =>
      published ? wordsOf(published.code) : []
  return createSearch({
    entries: [...entriesOn(release), ...(release === null ? ownMeanings().map(toEntry) : [])],
    numbered: numberedOn(release),
    phrasesOf: ofMeaning(phrasesOf),
    sentenceTermsOf: ofMeaning(sentenceTermsOf),
    thesaurus,
    fillerWords,
  })
})

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

/**
 * The number that a meaning has on the release in question, or else on all releases with the number
 * beside it.
 */
function numberOfOwner(
  { code }: CatalogueEntry,
  beside: readonly NumberMeaning[],
  release: TableRelease,
): number {
  const isInUse = release !== null && beside.some((meaning) => holdsOn(meaning, release))
  const onRelease = isInUse ? numberOn(code, release) : undefined
  const numbers = numbersOf(code)
    .filter((stretch) => beside.some(({ span }) => overlap(span, stretch)))
    .map(({ number }) => number)
  const [only = code, ...others] = new Set(numbers)
  return onRelease ?? (others.length === 0 ? only : code)
}

/** The meaning that the message beside a number belongs to, if the release named lacks it. */
function findContradicted(
  { entry, reason }: SearchHit<ReleaseEntry>,
  { message, version }: Pick<SearchInput, 'message' | 'version'>,
): Extract<MessageNote, { kind: 'contradicts' }> | undefined {
  if (reason !== 'code' || !version) return undefined
  const { release } = version.reading
  const meaning = pickMeaning(message, meaningsOf(entry.code))
  return meaning && !holdsOn(meaning, release)
    ? { kind: 'contradicts', meaning, release }
    : undefined
}

/**
 * Searches the catalogue.
 *
 * @param chosen the release of the visitor’s server, null if unknown; what the query itself tells
 *   of the version takes precedence
 */
export function searchCatalogue(raw: string, chosen: TableRelease = null): CatalogueOutcome {
  const input = readInput(raw)
  const release = input.version?.reading.release ?? chosen
  const { hits, suggestions, readings, unknown } = searchOn(release)(input)
  const owner = readings.length === 1 ? findMessageOwner(input.message) : undefined
  const notes: MessageNote[] = []
  const present = (hit: SearchHit<ReleaseEntry>): CatalogueHit => {
    const all = meaningsOf(hit.entry.code)
    const isElsewhere = owner !== undefined && all.every(({ published }) => published !== owner)
    if (isElsewhere) {
      const number = numberOfOwner(owner, all, release)
      notes.push({ kind: 'differs', number: hit.entry.code, owner: number })
    }
    const own = isElsewhere ? { ...input, message: '' } : input
    const { meanings, picked } = orderMeanings(hit, own, release)
    if (picked) notes.push({ kind: 'picks', meaning: picked })
    const contradicted = findContradicted(hit, own)
    if (contradicted) notes.push(contradicted)
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

// Built on loading, so that the first key is answered at once.
searchOn(null)
