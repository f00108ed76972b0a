import type { QueryWord } from './queryWords'
import type { Vocabulary, MeantTerms } from './vocabulary'
import type { IndexedEntry, Term } from './wordIndex'
import { MATCH } from '../tuning'

/** An entry that the words of the query point to. */
export interface WordMatch<Entry> {
  readonly entry: IndexedEntry<Entry>
  /**
   * How strongly: the logit of the probability that it is meant, 0 for an entry that no word points
   * to.
   */
  readonly evidence: number
  /** The share of the query, 0 to 1, that points to it: more telling words count more. */
  readonly share: number
}

/** The entries that the words of the query point to, and the terms it may mean. */
export interface WordMatches<Entry> {
  readonly candidates: readonly WordMatch<Entry>[]
  readonly strengthByTerm: ReadonlyMap<Term<Entry>, number>
}

/**
 * Adds a word’s evidence to the scores, counting only its strongest meaning for each entry; returns how
 * much the word counts.
 */
function scoreWord<Entry>(meanings: MeantTerms<Entry>, touched: IndexedEntry<Entry>[]): number {
  let telling = 0
  const isOnly = meanings.size === 1
  const touchedByWord: IndexedEntry<Entry>[] = []
  for (const [term, strength] of meanings) {
    const said = term.telling * strength
    telling = Math.max(telling, said)
    for (const { entry, weight } of term.postings) {
      const { tally } = entry
      if (!tally.isTouched) {
        tally.isTouched = true
        touched.push(entry)
      }
      if (isOnly) {
        tally.score += said * weight
        if (weight > 0) tally.support += said * said
      } else {
        if (tally.scoreOfWord === 0) touchedByWord.push(entry)
        tally.scoreOfWord = Math.max(tally.scoreOfWord, said * weight)
      }
    }
  }
  for (const { tally } of touchedByWord) {
    tally.score += tally.scoreOfWord
    if (tally.scoreOfWord > 0) tally.support += telling * telling
    tally.scoreOfWord = 0
  }
  return telling
}

/** The entries with the most evidence; if equal, those with the shortest messages. */
function pickCandidates<Entry>(touched: readonly IndexedEntry<Entry>[]): IndexedEntry<Entry>[] {
  let best = 0
  for (const { tally } of touched) best = Math.max(best, tally.score)
  const worthJudging = touched.filter(
    ({ tally }) => tally.score > 0 && tally.score >= best * MATCH.worthJudging,
  )
  if (worthJudging.length <= MATCH.mostCandidates) return worthJudging
  const orderOf = ({ tally, messageTerms }: IndexedEntry<Entry>) =>
    tally.score - messageTerms.length / 1000
  const orders = Float64Array.from(worthJudging, orderOf).sort()
  const lowest = orders.at(-MATCH.mostCandidates) ?? 0
  return worthJudging.filter((entry) => orderOf(entry) >= lowest).slice(0, 2 * MATCH.mostCandidates)
}

/** Single letters are more often markup or bullets than words. */
const tellingOfUnknown = (word: string) => (word.length > 1 ? MATCH.tellingOfUnknownWord : 0)

/** Finds the entries that the words of a query point to. */
export function matchWords<Entry>(
  words: readonly QueryWord[],
  vocabulary: Vocabulary<Entry>,
): WordMatches<Entry> {
  const touched: IndexedEntry<Entry>[] = []
  const strengthByTerm = new Map<Term<Entry>, number>()
  let square = 0
  for (const { word, unfinished } of words) {
    const meanings = vocabulary.termsMeantBy(word, unfinished)
    const telling = meanings.size > 0 ? scoreWord(meanings, touched) : tellingOfUnknown(word)
    square += telling * telling
    for (const [term, strength] of meanings)
      if (strength > (strengthByTerm.get(term) ?? 0)) strengthByTerm.set(term, strength)
  }
  const length = Math.sqrt(square) || 1
  const candidates = pickCandidates(touched).map((entry) => ({
    entry,
    evidence: entry.tally.score / length,
    share: entry.tally.support / (square || 1),
  }))
  for (const { tally } of touched) {
    tally.score = 0
    tally.support = 0
    tally.isTouched = false
  }
  return { candidates, strengthByTerm }
}
