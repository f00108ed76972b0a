import type { WordMatches } from './matchWords'
import type { WordIndex } from './wordIndex'

/** An entry with its final place in the order. */
export interface RankedMatch {
  readonly entry: number
  readonly score: number
  /** Position of the search word that decided, among those of the entry; null if the message did. */
  readonly searchWord: number | null
}

/** What each sign of a good match adds to the coverage of the query (0 to 1). */
const BONUS = {
  /** The whole query stands in the message, letter by letter. */
  quotes: 1.2,
  /** The query holds the whole message. */
  holdsMessage: 1.6,
  /** Share of the message that the query covers. */
  ofMessage: 0.25,
  /** Share of a search word that the query covers, times the share of the query it accounts for. */
  ofSearchWord: 0.3,
  /** Share of the query's neighbouring words that are neighbours in the message too. */
  inOrder: 0.12,
} as const

/** A shorter quotation can stand in any message. */
const SHORTEST_QUOTATION = 8
/** Below this share of the best score a match is not worth showing. */
const WORTH_SHOWING = 0.55
const LOWEST_COVERAGE = 0.3

/** Lower case letters and digits with single spaces: what is compared letter by letter. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The share of `terms` that the query means, weighted by rarity. */
function coveredShare(
  terms: readonly number[],
  strengthByTerm: ReadonlyMap<number, number>,
  rarity: readonly number[],
): { share: number; weight: number } {
  let all = 0
  let covered = 0
  for (const term of new Set(terms)) {
    all += rarity[term]!
    covered += rarity[term]! * (strengthByTerm.get(term) ?? 0)
  }
  return all === 0 ? { share: 0, weight: 0 } : { share: covered / all, weight: covered }
}

function shareInOrder(terms: readonly number[], strengthByTerm: ReadonlyMap<number, number>) {
  if (strengthByTerm.size < 2) return 0
  let pairs = 0
  for (let at = 1; at < terms.length; at++)
    if (strengthByTerm.has(terms[at - 1]!) && strengthByTerm.has(terms[at]!)) pairs++
  return Math.min(1, pairs / (strengthByTerm.size - 1))
}

/** Prepares the close comparison of candidates; `plainTexts` are the messages' texts by entry. */
export function createRanker(index: WordIndex, plainTexts: readonly string[]) {
  function quotationBonus(entry: number, query: string): number {
    const text = plainTexts[entry]!
    if (text === query) return BONUS.holdsMessage
    if (text.length >= SHORTEST_QUOTATION && ` ${query} `.includes(` ${text} `))
      return BONUS.holdsMessage
    if (query.length >= SHORTEST_QUOTATION && text.includes(query)) return BONUS.quotes
    return 0
  }

  /** @param query the plain text of the query */
  return ({ best, strengthByTerm }: WordMatches, query: string): RankedMatch[] => {
    const ranked = best
      .map(({ entry, coverage }): RankedMatch & { coverage: number } => {
        const ofMessage = coveredShare(index.messageTerms[entry]!, strengthByTerm, index.rarity)
        let searchWord: number | null = null
        let ofSearchWord = 0
        index.searchWordTerms[entry]!.forEach((terms, position) => {
          const { share } = coveredShare(terms, strengthByTerm, index.rarity)
          if (share > ofSearchWord) {
            ofSearchWord = share
            searchWord = position
          }
        })
        const score =
          coverage +
          BONUS.ofMessage * ofMessage.share +
          BONUS.ofSearchWord * ofSearchWord ** 2 +
          BONUS.inOrder * shareInOrder(index.messageTerms[entry]!, strengthByTerm) +
          quotationBonus(entry, query)
        return {
          entry,
          score,
          coverage,
          searchWord: ofSearchWord > ofMessage.share ? searchWord : null,
        }
      })
      .sort((a, b) => b.score - a.score || a.entry - b.entry)
    const top = ranked[0]?.score ?? 0
    return ranked.filter(
      ({ score, coverage }) => coverage >= LOWEST_COVERAGE && score >= top * WORTH_SHOWING,
    )
  }
}
