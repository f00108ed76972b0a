import { plainText } from './plainText'
import type { WordMatch, WordMatches } from './matchWords'
import type { SearchableEntry } from './types'
import type { IndexedEntry, Term } from './wordIndex'

/** An entry with what decides its place in the order. */
export interface RankedMatch<Entry> {
  readonly entry: IndexedEntry<Entry>
  readonly score: number
  /** The score without what is literally the same: what others are compared with. */
  readonly likeness: number
  /** The search word of this site that fits the query better than the message does, if one does. */
  readonly searchWord: string | null
}

/** What each sign of a good match adds to the coverage of the query (0 to 1). */
const BONUS = {
  /** The query holds the whole message. */
  holdsMessage: 1.6,
  /** The whole query stands in the message, letter by letter. */
  isQuotation: 1.2,
  /** The query is one of the entry's search words, letter by letter. */
  isSearchWord: 1,
  /** Share of the message that the query covers. */
  ofMessage: 0.25,
  /** Share of a search word that the query covers. */
  ofSearchWord: 0.15,
  /** Share of the query's neighbouring words that are neighbours in the message too. */
  inOrder: 0.12,
  /** Share of the message's neighbouring words, fillers included, that the query repeats. */
  repeated: 0.5,
} as const

/** A shorter quotation can stand in any message. */
const SHORTEST_QUOTATION = 8
/** Below this share of the best score a match is not worth showing. */
const WORTH_SHOWING = 0.55
/** A match has to answer this share of the query; less where somebody tells a whole story. */
const LOWEST_COVERAGE = 0.3
const LOWEST_COVERAGE_OF_STORY = 0.15
/** From so many words on it is a story. */
const STORY_LENGTH = 6

type Strengths<Entry> = ReadonlyMap<Term<Entry>, number>

/** The share of the terms that the query means, 0 to 1, weighted by rarity. */
function coveredShare<Entry>(terms: readonly Term<Entry>[], strengths: Strengths<Entry>): number {
  let all = 0
  let covered = 0
  for (const term of new Set(terms)) {
    all += term.rarity
    covered += term.rarity * (strengths.get(term) ?? 0)
  }
  return all === 0 ? 0 : covered / all
}

function shareInOrder<Entry>(terms: readonly Term<Entry>[], strengths: Strengths<Entry>): number {
  if (strengths.size < 2) return 0
  let pairs = 0
  let isAfterMeantTerm = false
  for (const term of terms) {
    const isMeant = strengths.has(term)
    if (isMeant && isAfterMeantTerm) pairs++
    isAfterMeantTerm = isMeant
  }
  return Math.min(1, pairs / (strengths.size - 1))
}

/** Each word of a plain text with its successor. */
function wordPairs(text: string): Set<string> {
  const words = text.split(' ')
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}

function shareRepeated(text: string, queryPairs: ReadonlySet<string>): number {
  if (queryPairs.size === 0) return 0
  const pairs = wordPairs(text)
  let repeated = 0
  for (const pair of pairs) if (queryPairs.has(pair)) repeated++
  return pairs.size === 0 ? 0 : repeated / pairs.size
}

function quotationBonus(text: string, query: string): number {
  if (text === query) return BONUS.holdsMessage
  if (text.length >= SHORTEST_QUOTATION && ` ${query} `.includes(` ${text} `))
    return BONUS.holdsMessage
  return query.length >= SHORTEST_QUOTATION && text.includes(query) ? BONUS.isQuotation : 0
}

function judge<Entry extends SearchableEntry>(
  { entry, coverage }: WordMatch<Entry>,
  strengths: Strengths<Entry>,
  query: string,
  queryPairs: ReadonlySet<string>,
): RankedMatch<Entry> {
  const text = plainText(entry.source.text)
  const ofMessage = coveredShare(entry.messageTerms, strengths)
  let ofSearchWord = 0
  let searchWord: string | null = null
  for (const { phrase, terms } of entry.searchWords) {
    const share = coveredShare(terms, strengths)
    if (share <= ofSearchWord) continue
    ofSearchWord = share
    searchWord = phrase
  }
  const likeness =
    coverage +
    BONUS.ofMessage * ofMessage +
    BONUS.ofSearchWord * ofSearchWord +
    BONUS.inOrder * shareInOrder(entry.messageTerms, strengths) +
    BONUS.repeated * shareRepeated(text, queryPairs)
  const sameSearchWord = entry.searchWords.find(({ phrase }) => plainText(phrase) === query)
  return {
    entry,
    likeness,
    score: likeness + quotationBonus(text, query) + (sameSearchWord ? BONUS.isSearchWord : 0),
    searchWord: sameSearchWord?.phrase ?? (ofSearchWord > ofMessage ? searchWord : null),
  }
}

/**
 * Compares the candidates closely and puts the best first; weak ones are left out.
 *
 * @param text what was searched for, normalised
 * @param entriesBySearchWord the entries that have a search word, by its plain text
 */
export function rankMatches<Entry extends SearchableEntry>(
  { candidates, strengthByTerm }: WordMatches<Entry>,
  text: string,
  entriesBySearchWord: ReadonlyMap<string, readonly IndexedEntry<Entry>[]>,
): RankedMatch<Entry>[] {
  const query = plainText(text)
  const queryPairs = wordPairs(query)
  const isStory = query.split(' ').length >= STORY_LENGTH
  const lowestCoverage = isStory ? LOWEST_COVERAGE_OF_STORY : LOWEST_COVERAGE
  const named = new Set(entriesBySearchWord.get(query))
  const worthJudging = [
    ...candidates.filter(({ entry, coverage }) => coverage >= lowestCoverage || named.has(entry)),
    ...[...named]
      .filter((entry) => !candidates.some((candidate) => candidate.entry === entry))
      .map((entry) => ({ entry, coverage: 1 })),
  ]
  const ranked = worthJudging
    .map((match) => judge(match, strengthByTerm, query, queryPairs))
    .sort((a, b) => b.score - a.score || a.entry.position - b.entry.position)
  const mostAlike = Math.max(0, ...ranked.map(({ likeness }) => likeness))
  return ranked.filter(({ likeness }) => likeness >= mostAlike * WORTH_SHOWING)
}
