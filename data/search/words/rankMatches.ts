import type { WordMatch, WordMatches } from './matchWords'
import { plainText, wordPairs } from './plainText'
import type { IndexedEntry, Term } from './wordIndex'
import { BONUS, RANK } from '../tuning'

/** An entry with its score. */
export interface RankedMatch<Entry> {
  readonly entry: IndexedEntry<Entry>
  readonly score: number
  readonly evidence: number
  readonly share: number
  /** Whether the query contains the message verbatim, or is itself part of it. */
  readonly isQuoted: boolean
}

type Strengths<Entry> = ReadonlyMap<Term<Entry>, number>

/** The share, from 0 to 1, of the terms that the query covers, weighted by how much they tell. */
function coveredShare<Entry>(terms: readonly Term<Entry>[], strengths: Strengths<Entry>): number {
  let all = 0
  let covered = 0
  for (const term of terms) {
    all += term.telling
    covered += term.telling * (strengths.get(term) ?? 0)
  }
  return all === 0 ? 0 : covered / all
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
  if (query.length < RANK.shortestQuotation || !text.includes(query)) return 0
  return text.startsWith(query) ? BONUS.isBeginning : BONUS.isQuotation
}

/** Ranks the candidates for a normalised query, and drops weak ones. */
export function rankMatches<Entry>(
  { candidates, strengthByTerm }: WordMatches<Entry>,
  text: string,
): RankedMatch<Entry>[] {
  const query = plainText(text)
  const queryPairs = new Set(wordPairs(query))
  const judge = ({ entry, evidence, share }: WordMatch<Entry>) => {
    const quotation = quotationBonus(entry.text, query)
    const likeness =
      evidence +
      BONUS.ofMessage * coveredShare(entry.messageTerms, strengthByTerm) +
      BONUS.repeated * shareRepeated(entry.textPairs, queryPairs)
    return {
      entry,
      evidence,
      share,
      likeness,
      score: likeness + quotation,
      isQuoted: quotation > 0,
    }
  }
  const ranked = candidates
    .map(judge)
    .sort((a, b) => b.score - a.score || a.entry.position - b.entry.position)
  let mostAlike = 0
  for (const { likeness } of ranked) mostAlike = Math.max(mostAlike, likeness)
  return ranked.filter(({ likeness }) => likeness >= mostAlike * RANK.worthShowing)
}
