import type { WordMatch, WordMatches } from './matchWords'
import { plainText, wordPairs } from './plainText'
import type { IndexedEntry, Term, TermSet } from './wordIndex'
import { BONUS, RANK } from '../tuning'

/** An entry with its score. */
export interface RankedMatch<Entry> {
  readonly entry: IndexedEntry<Entry>
  readonly score: number
  /** The score without bonuses for verbatim matches, for comparison with others. */
  readonly likeness: number
  /** The phrase, if it fits the query better than the message does. */
  readonly phrase: string | null
}

type Strengths<Entry> = ReadonlyMap<Term<Entry>, number>

/** The share of the terms that the query means, 0 to 1, weighted by rarity. */
function coveredShare<Entry>(
  { terms, rarity }: TermSet<Entry>,
  strengths: Strengths<Entry>,
): number {
  if (rarity === 0) return 0
  let covered = 0
  for (const term of terms) {
    const strength = strengths.get(term)
    if (strength !== undefined) covered += term.rarity * strength
  }
  return covered / rarity
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

function shareRepeated(pairs: readonly string[], queryPairs: ReadonlySet<string>): number {
  if (queryPairs.size === 0 || pairs.length === 0) return 0
  let repeated = 0
  for (const pair of pairs) if (queryPairs.has(pair)) repeated++
  return repeated / pairs.length
}

function quotationBonus(text: string, query: string): number {
  if (text === query) return BONUS.holdsMessage
  if (text.length >= RANK.shortestQuotation && ` ${query} `.includes(` ${text} `))
    return BONUS.holdsMessage
  return query.length >= RANK.shortestQuotation && text.includes(query) ? BONUS.isQuotation : 0
}

function judge<Entry>(
  { entry, coverage }: WordMatch<Entry>,
  strengths: Strengths<Entry>,
  query: string,
  queryPairs: ReadonlySet<string>,
): RankedMatch<Entry> {
  const ofMessage = coveredShare(entry.message, strengths)
  let ofPhrase = 0
  let bestPhrase: string | null = null
  let isPhrase = false
  for (const { phrase, plain, terms } of entry.phrases) {
    const isSame = plain === query
    const share = isSame ? 1 : coveredShare(terms, strengths)
    if (!isSame && share <= ofPhrase) continue
    ofPhrase = share
    bestPhrase = phrase
    isPhrase ||= isSame
    if (isSame) break
  }
  const likeness =
    coverage +
    BONUS.ofMessage * ofMessage +
    BONUS.ofPhrase * ofPhrase +
    BONUS.inOrder * shareInOrder(entry.messageTerms, strengths) +
    BONUS.repeated * shareRepeated(entry.textPairs, queryPairs)
  return {
    entry,
    likeness,
    score: likeness + quotationBonus(entry.text, query) + (isPhrase ? BONUS.isPhrase : 0),
    phrase: isPhrase || ofPhrase > ofMessage ? bestPhrase : null,
  }
}

/** The candidates that cover enough of the query, and the entries with it as a phrase. */
function pickWorthJudging<Entry>(
  candidates: readonly WordMatch<Entry>[],
  named: readonly IndexedEntry<Entry>[],
  isStory: boolean,
): WordMatch<Entry>[] {
  const lowest = isStory ? RANK.lowestCoverageOfStory : RANK.lowestCoverage
  return [
    ...candidates.filter(({ entry, coverage }) => coverage >= lowest && !named.includes(entry)),
    ...named.map((entry) => ({ entry, coverage: 1 })),
  ]
}

/**
 * Ranks the candidates and drops weak ones.
 *
 * @param text the query, normalised
 * @param entriesByPhrase the entries that have a phrase, by its plain text
 */
export function rankMatches<Entry>(
  { candidates, strengthByTerm }: WordMatches<Entry>,
  text: string,
  entriesByPhrase: ReadonlyMap<string, readonly IndexedEntry<Entry>[]>,
): RankedMatch<Entry>[] {
  const query = plainText(text)
  const pairs = wordPairs(query)
  const queryPairs = new Set(pairs)
  const isStory = pairs.length + 1 >= RANK.storyLength
  const ranked = pickWorthJudging(candidates, entriesByPhrase.get(query) ?? [], isStory)
    .map((match) => judge(match, strengthByTerm, query, queryPairs))
    .sort((a, b) => b.score - a.score || a.entry.position - b.entry.position)
  let mostAlike = 0
  for (const { likeness } of ranked) mostAlike = Math.max(mostAlike, likeness)
  return ranked.filter(({ likeness }) => likeness >= mostAlike * RANK.worthShowing)
}
