import type { QueryWord } from './queryWords'
import type { Vocabulary, WordMeanings } from './vocabulary'
import type { IndexedEntry, Term } from './wordIndex'
import { MATCH } from '../tuning'

/** An entry that shares words with the query. */
export interface WordMatch<Entry> {
  readonly entry: IndexedEntry<Entry>
  /** Share of the query covered by the entry, 0 to 1, weighted by rarity. */
  readonly coverage: number
}

/** The entries that share words with the query, and the terms it may mean. */
export interface WordMatches<Entry> {
  readonly candidates: readonly WordMatch<Entry>[]
  readonly strengthByTerm: ReadonlyMap<Term<Entry>, number>
}

type Strengths<Entry> = Map<Term<Entry>, number>

function strongest<Entry>(strengths: Strengths<Entry>, more: ReadonlyMap<Term<Entry>, number>) {
  for (const [term, strength] of more)
    if (strength > (strengths.get(term) ?? 0)) strengths.set(term, strength)
}

function joinMeanings<Entry>(found: readonly WordMeanings<Entry>[]) {
  const [only, ...others] = found
  if (only && others.length === 0) return only.strengthByTerm
  const joined: Strengths<Entry> = new Map()
  for (const { strengthByTerm } of found) strongest(joined, strengthByTerm)
  return joined
}

/**
 * Adds the best meaning of a word to the score of each entry that has it.
 *
 * @param touched collects the entries whose score is no longer zero
 * @returns the weight of the word in the query
 */
function scoreWord<Entry>(
  meanings: ReadonlyMap<Term<Entry>, number>,
  touched: IndexedEntry<Entry>[],
): number {
  let wordWeight = 0
  const touchedByWord: IndexedEntry<Entry>[] = []
  for (const [{ rarity, postings }, strength] of meanings) {
    wordWeight = Math.max(wordWeight, rarity * strength)
    for (const { entry, weight } of postings) {
      const score = strength * weight
      if (entry.tally.scoreOfWord === 0) touchedByWord.push(entry)
      if (score > entry.tally.scoreOfWord) entry.tally.scoreOfWord = score
    }
  }
  for (const entry of touchedByWord) {
    const { tally } = entry
    if (tally.score === 0) touched.push(entry)
    tally.score += wordWeight * tally.scoreOfWord
    tally.scoreOfWord = 0
  }
  return wordWeight
}

/** The entries with the highest scores; of equals, those with the shortest messages. */
function pickCandidates<Entry>(touched: readonly IndexedEntry<Entry>[]): IndexedEntry<Entry>[] {
  let best = 0
  for (const { tally } of touched) best = Math.max(best, tally.score)
  const worthJudging = touched.filter(({ tally }) => tally.score >= best * MATCH.worthJudging)
  if (worthJudging.length <= MATCH.mostCandidates) return worthJudging
  const orderOf = ({ tally, messageTerms }: IndexedEntry<Entry>) =>
    tally.score - messageTerms.length / 1000
  const orders = Float64Array.from(worthJudging, orderOf).sort()
  const lowest = orders.at(-MATCH.mostCandidates) ?? 0
  return worthJudging.filter((entry) => orderOf(entry) >= lowest).slice(0, 2 * MATCH.mostCandidates)
}

/** Finds the entries that share words with a query. */
export function matchWords<Entry>(
  words: readonly QueryWord[],
  vocabulary: Vocabulary<Entry>,
): WordMatches<Entry> {
  const touched: IndexedEntry<Entry>[] = []
  const strengthByTerm: Strengths<Entry> = new Map()
  let queryWeight = 0
  let sureWords = 0
  let guessedWords = 0
  let unknownWords = 0
  for (const { forms, unfinished } of words) {
    const found = forms.map((form) => vocabulary.meaningsOf(form, unfinished))
    const meanings = joinMeanings(found)
    if (found.some(({ kind }) => kind === 'sure')) sureWords++
    else if (meanings.size > 0) guessedWords++
    else if (found.some(({ kind }) => kind === 'unknown')) unknownWords++
    queryWeight += scoreWord(meanings, touched)
    strongest(strengthByTerm, meanings)
  }
  queryWeight += unknownWords * MATCH.rarityOfUnknownWord
  // If most of the query is unknown, words that merely resemble known ones are noise.
  const isNoise = sureWords === 0 && guessedWords <= unknownWords
  const candidates = isNoise
    ? []
    : pickCandidates(touched).map((entry) => ({
        entry,
        coverage: entry.tally.score / queryWeight,
      }))
  for (const { tally } of touched) tally.score = 0
  return { candidates, strengthByTerm }
}
