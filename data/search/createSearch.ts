import { markWords, segmentText } from './words/highlight'
import { matchWords } from './words/matchWords'
import { nearCodes, readPrefix } from './codes/numbers'
import { normaliseInput } from './input/normalise'
import { readQueryWords, type QueryWord } from './words/queryWords'
import { rankMatches } from './words/rankMatches'
import { readCodes } from './codes/readCodes'
import { readMessage } from './input/readMessage'
import type { MatchReason, SearchableEntry, SearchHit, SearchOutcome } from './types'
import { createVocabulary } from './words/vocabulary'
import { buildWordIndex, type OwnWords } from './words/wordIndex'

/** What the search is built from. */
export interface SearchSources<Entry extends SearchableEntry> extends OwnWords {
  readonly entries: readonly Entry[]
  /** From an everyday word to the catalogue's words for it. */
  readonly thesaurus: Readonly<Record<string, string>>
  /** Words that say nothing here. */
  readonly fillerWords: ReadonlySet<string>
}

/** Answers whatever a person types or pastes; never throws. */
export type CodeSearch<Entry extends SearchableEntry> = (input: string) => SearchOutcome<Entry>

const MOST_HITS = 10
const MOST_PREFIX_HITS = 100
const MOST_SUGGESTIONS = 6
const NO_HITS = { hits: [], suggestions: [], readings: [], unknown: [] } as const

/** Builds the search over a catalogue: exact numbers, then beginnings of numbers, then words. */
export function createSearch<Entry extends SearchableEntry>(
  sources: SearchSources<Entry>,
): CodeSearch<Entry> {
  const { entries, thesaurus, fillerWords } = sources
  const allDigits = entries.map(({ code }) => ({ code, digits: String(code) }))
  const entryByCode = new Map(entries.map((entry) => [entry.code, entry]))
  const index = buildWordIndex(entries, sources, fillerWords)
  const vocabulary = createVocabulary(index, thesaurus, fillerWords)
  const knownCodes = { textOf: (code: number) => entryByCode.get(code)?.text }

  function numberHit(code: number, reason: MatchReason, typed: string): SearchHit<Entry>[] {
    const entry = entryByCode.get(code)
    if (!entry) return []
    const digits = String(code)
    const end = digits.startsWith(typed) ? typed.length : 0
    return [
      {
        entry,
        reason,
        code: segmentText(digits, [{ start: 0, end }]),
        message: segmentText(entry.message, []),
        phrase: null,
      },
    ]
  }

  function wordHits(words: readonly QueryWord[], text: string): SearchHit<Entry>[] {
    const matches = matchWords(words, vocabulary)
    const isMatched = (stem: string) => {
      const term = index.termByStem.get(stem)
      return term !== undefined && matches.strengthByTerm.has(term)
    }
    return rankMatches(matches, text, index.entriesByPhrase)
      .slice(0, MOST_HITS)
      .map(({ entry: { source, tokens }, phrase }) => ({
        entry: source,
        reason: 'words',
        code: segmentText(String(source.code), []),
        message: markWords(source.message, tokens, isMatched),
        phrase,
      }))
  }

  function prefixHits(prefix: string): SearchHit<Entry>[] {
    const codes: number[] = []
    for (const { code, digits } of allDigits) {
      if (digits.startsWith(prefix)) codes.push(code)
      if (codes.length === MOST_PREFIX_HITS) break
    }
    return codes.flatMap((code) => numberHit(code, 'prefix', prefix))
  }

  return (input) => {
    const text = normaliseInput(input).trim()
    if (text === '') return NO_HITS
    const message = readMessage(text)
    const words = readQueryWords(message, vocabulary, fillerWords)
    const { known, unknown, incidental } = readCodes(text, knownCodes, words.length > 0)
    if (known.length > 0) {
      const hits = known.flatMap(({ digits }) => numberHit(Number(digits), 'code', digits))
      return { hits, suggestions: [], readings: known, unknown }
    }
    const prefix = unknown.some(({ digits }) => digits.length > 4)
      ? undefined
      : readPrefix(text, words.length > 0)
    const byPrefix = prefix === undefined ? [] : prefixHits(prefix)
    if (byPrefix.length > 0) return { ...NO_HITS, hits: byPrefix }

    const byWords = wordHits(words, message)
    if (unknown.length === 0) {
      // "port 31504" asks for 31504 more likely than for ports.
      if (incidental.length === 0 || words.length > 1) return { ...NO_HITS, hits: byWords }
      const meant = incidental.flatMap(({ digits }) => numberHit(Number(digits), 'near code', ''))
      return { ...NO_HITS, suggestions: meant.slice(0, MOST_SUGGESTIONS) }
    }
    const near = unknown.flatMap(({ digits }) =>
      nearCodes(digits, (code) => entryByCode.has(code)).flatMap((code) =>
        numberHit(code, 'near code', ''),
      ),
    )
    const suggestions = [...byWords.slice(0, MOST_SUGGESTIONS / 2), ...near]
    return {
      ...NO_HITS,
      suggestions: suggestions
        .filter((hit, at) => suggestions.findIndex(({ entry }) => entry === hit.entry) === at)
        .slice(0, MOST_SUGGESTIONS),
      unknown,
    }
  }
}
