import { entries, type CatalogueEntry, type ErrorCode } from '../catalogue/entries'
import { fillerWords } from '../search/words/fillerWords'
import { tokenise } from '../search/words/tokens'
import { phrasesOf } from '../words/phrases'

/** Phrases tell the subject too, but less clearly than the message. */
const WEIGHT_OF_PHRASE = 0.35
/** Anything less is a shared word, not a subject. */
const LEAST_LIKENESS = 0.3
const MOST_RELATED = 6

type TermWeights = ReadonlyMap<string, number>

function countTerms({ message, code }: CatalogueEntry): Map<string, number> {
  const weights = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const { word, stem } of tokenise(text))
      if (!fillerWords.has(word)) weights.set(stem, Math.max(weight, weights.get(stem) ?? 0))
  }
  add(message, 1)
  for (const phrase of phrasesOf(code)) add(phrase, WEIGHT_OF_PHRASE)
  return weights
}

/** Weights each term by rarity and scales the vector to length 1. */
function toUnitVectors(counts: readonly TermWeights[]): TermWeights[] {
  const frequency = new Map<string, number>()
  for (const terms of counts)
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  return counts.map((terms) => {
    const weighted = [...terms].map(
      ([term, weight]) =>
        [term, weight * Math.log(counts.length / (frequency.get(term) ?? 1))] as const,
    )
    const length = Math.hypot(...weighted.map(([, weight]) => weight))
    return new Map(weighted.map(([term, weight]) => [term, weight / (length || 1)]))
  })
}

function likeness(one: TermWeights, other: TermWeights): number {
  let sum = 0
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0)
  return sum
}

/**
 * Finds the codes on the same subject, wherever they are in the table, by the cosine of their words
 * weighted by rarity.
 *
 * @returns for each code the related ones, most similar first; may be none
 */
export function findRelatedCodes(): ReadonlyMap<ErrorCode, readonly ErrorCode[]> {
  const vectors = toUnitVectors(entries.map(countTerms))
  return new Map(
    entries.map(({ code }, at) => {
      const own = vectors[at] ?? new Map<string, number>()
      const related = entries
        .map((entry, other) => ({ code: entry.code, like: likeness(own, vectors[other] ?? own) }))
        .filter(({ code: otherCode, like }) => otherCode !== code && like >= LEAST_LIKENESS)
        .sort((a, b) => b.like - a.like)
        .slice(0, MOST_RELATED)
        .map(({ code: relatedCode }) => relatedCode)
      return [code, related]
    }),
  )
}
