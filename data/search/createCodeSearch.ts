import { numbersElsewhere } from '../catalogue/numbering'
import { readHttpStatus } from './codes/httpStatus'
import { CODE_LENGTH } from './codes/codeForm'
import { nearCodes } from './codes/nearCodes'
import { readPrefix } from './codes/prefix'
import type { TextsOfCode } from './codes/messageSpotter'
import { readCodes, type CodesRead } from './codes/readCodes'
import { lacksCode } from './input/lacksCode'
import type { SearchInput } from './input/readInput'
import { presentNumber } from './words/presentHits'
import { ANSWER, CODES } from './tuning'
import type { CodeReading, MatchReason, SearchableEntry, SearchHit, SearchOutcome } from './types'
import { tokenise } from './words/tokens'
import type { FoundByWords, WordSearch } from './words/wordSearch'

/** What the search is built from. */
export interface SearchSources<Entry extends SearchableEntry> {
  /** The entries that can be found by number. */
  readonly entries: readonly Entry[]
  /** One for each language, starting with that of the messages. */
  readonly searches: readonly [WordSearch<Entry>, ...WordSearch<Entry>[]]
  /** The texts that a number has in any release; by default, only that of its entry. */
  readonly textsInAnyRelease?: TextsOfCode
}

/** Answers a query; never throws. */
export type CodeSearch<Entry extends SearchableEntry> = (input: SearchInput) => SearchOutcome<Entry>

const NOTHING = { hits: [], suggestions: [], readings: [], unknown: [], lacksCode: false } as const

/**
 * Builds the search. It tries, in this order: codes, numbers that the words support, beginnings of
 * codes, and words. For a number that is unknown or not a code, it makes suggestions.
 */
export function createCodeSearch<Entry extends SearchableEntry>({
  entries,
  searches,
  textsInAnyRelease = () => [],
}: SearchSources<Entry>): CodeSearch<Entry> {
  const entryByCode = new Map(entries.map((entry) => [entry.code, entry]))
  /** Converted once, because each keystroke may compare a prefix with all of them. */
  const digitsOfEntries = entries.map((entry) => ({ entry, digits: String(entry.code) }))
  const [messageSearch] = searches
  const textsOf: TextsOfCode = (code) => {
    const entry = entryByCode.get(code)
    return entry ? [entry.text, ...textsInAnyRelease(code)] : []
  }

  function findNumber(code: number, reason: MatchReason, typed = ''): SearchHit<Entry>[] {
    const entry = entryByCode.get(code)
    return entry ? [presentNumber(entry, reason, typed)] : []
  }

  function findBeginnings(prefix: string): SearchHit<Entry>[] {
    return digitsOfEntries
      .filter(({ digits }) => digits.startsWith(prefix))
      .slice(0, ANSWER.mostPrefixHits)
      .map(({ entry }) => presentNumber(entry, 'prefix', prefix))
  }

  /** Searches all languages and returns what the one with the strongest match finds. */
  function findWords(message: string): FoundByWords<Entry> {
    return searches
      .map(({ find }) => find(message))
      .reduce((best, found) => (found.strength > best.strength ? found : best))
  }

  /** Whether some language knows most words of the text, so that it may be about this API. */
  function isFamiliar(text: string): boolean {
    const words = tokenise(text).map(({ word }) => word)
    return searches.some(
      ({ knows }) => words.filter(knows).length >= words.length * CODES.familiarShare,
    )
  }

  function distinct(hits: readonly SearchHit<Entry>[]): readonly SearchHit<Entry>[] {
    return hits
      .filter((hit, at) => hits.findIndex(({ entry }) => entry === hit.entry) === at)
      .slice(0, ANSWER.mostSuggestions)
  }

  const findCodes = (readings: readonly CodeReading[]) =>
    readings.flatMap(({ digits }) => findNumber(Number(digits), 'code', digits))

  const findMentioned = ({ digits }: CodeReading) => findNumber(Number(digits), 'mentioned')

  function findNear({ digits }: CodeReading): SearchHit<Entry>[] {
    const near = nearCodes(digits, (code) => entryByCode.has(code))
    return near.flatMap((code) => findNumber(code, 'near code'))
  }

  /** Numbers that the text presents as codes. */
  function answerCodes({ known, unknown }: CodesRead): SearchOutcome<Entry> | undefined {
    if (known.length === 0) return undefined
    return { ...NOTHING, hits: findCodes(known), readings: known, unknown }
  }

  /** Numbers that nothing presents as codes, but that the words of the text support. */
  function answerSupported(
    { loose, isOtherSystem }: CodesRead,
    { hits, isSure }: FoundByWords<Entry>,
  ): SearchOutcome<Entry> | undefined {
    if (isOtherSystem || !isSure) return undefined
    const supporting = hits.slice(0, ANSWER.mostSupporting)
    const supported = loose.filter(({ digits }) =>
      supporting.some(({ entry }) => entry.code === Number(digits)),
    )
    if (supported.length === 0) return undefined
    return { ...NOTHING, hits: findCodes(supported), readings: supported }
  }

  /**
   * Codes that begin with the number; nothing if the query has an unknown number as long as a code.
   */
  function answerBeginning(
    { unknown }: CodesRead,
    text: string,
    hasWords: boolean,
  ): SearchOutcome<Entry> | undefined {
    if (unknown.some(({ digits }) => digits.length >= CODE_LENGTH)) return undefined
    const prefix = readPrefix(text, hasWords)
    const hits = prefix === undefined ? [] : findBeginnings(prefix)
    return hits.length === 0 ? undefined : { ...NOTHING, hits }
  }

  /** What the words lead to, and suggestions for numbers that are unknown or not codes. */
  function answerWords(
    { unknown, loose, elsewhere, isOtherSystem }: CodesRead,
    { hits, isSure, isQuoted }: FoundByWords<Entry>,
    text: string,
    wordCount: number,
  ): SearchOutcome<Entry> {
    if (unknown.some(({ digits }) => digits in numbersElsewhere)) return { ...NOTHING, unknown }
    if (unknown.length > 0) {
      const closest = [hits.slice(0, ANSWER.mostSuggestions / 2), unknown.flatMap(findNear)]
      if (wordCount < CODES.fewestBesideUnknown) closest.reverse()
      const suggestions = distinct([...loose.flatMap(findMentioned), ...closest.flat()])
      return { ...NOTHING, suggestions, unknown }
    }
    const mentioned = [...loose, ...elsewhere].flatMap(findMentioned)
    const httpStatus = readHttpStatus(text)
    const hasStray = loose.length > 0 && !isQuoted
    const isFromElsewhere = !isQuoted && lacksCode(text)
    // Words give only suggestions if they say too little, or come with a stray number, a failed
    // HTTP request, another system’s error or a response without a code.
    if (isOtherSystem || !isSure || hasStray || httpStatus || isFromElsewhere) {
      const suggestions = distinct([...mentioned, ...hits])
      const unknown = httpStatus ? [httpStatus] : []
      return { ...NOTHING, suggestions, unknown, lacksCode: isFromElsewhere }
    }
    // "port 31504" is more likely to be about 31504 than about ports.
    return mentioned.length === 0 || isQuoted || wordCount >= CODES.fewestForWords
      ? { ...NOTHING, hits }
      : { ...NOTHING, suggestions: distinct(mentioned) }
  }

  return (input) => {
    const { text, message } = input
    if (text === '') return NOTHING
    const wordCount = messageSearch.countWords(message)
    const codes = readCodes(input, textsOf, wordCount > 0, isFamiliar)
    const byCodes = answerCodes(codes)
    if (byCodes) return byCodes
    const found = findWords(message)
    return (
      answerSupported(codes, found) ??
      answerBeginning(codes, text, wordCount > 0) ??
      answerWords(codes, found, text, wordCount)
    )
  }
}
