import { entries, type CatalogueEntry, type ErrorCode } from '../catalogue/entries'
import { fillerWords } from '../search/words/fillerWords'
import { stem } from '../search/words/stem'
import { tokenise } from '../search/words/tokens'
import { phrasesOf } from '../knowledge/phrases'

/** Phrases show the subject too, but less clearly than the message. */
const WEIGHT_OF_PHRASE = 0.35
/** Anything less is a shared word, not a subject. */
const LEAST_LIKENESS = 0.3
const MOST_RELATED = 6

type TermWeights = ReadonlyMap<string, number>

function countTerms({ message, code }: CatalogueEntry): Map<string, number> {
  const weights = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const { word } of tokenise(text))
      if (!fillerWords.has(word))
        weights.set(stem(word), Math.max(weight, weights.get(stem(word)) ?? 0))
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

/** The positions of the vectors that have a term, and its weight there. */
type Postings = ReadonlyMap<string, readonly (readonly [position: number, weight: number])[]>

function toPostings(vectors: readonly TermWeights[]): Postings {
  const postings = new Map<string, (readonly [number, number])[]>()
  for (const [position, terms] of vectors.entries())
    for (const [term, weight] of terms) {
      const list = postings.get(term)
      if (list) list.push([position, weight])
      else postings.set(term, [[position, weight]])
    }
  return postings
}

/** The similarity to each vector that shares a term: comparing all pairs would not scale. */
function likenesses(own: TermWeights, postings: Postings): Map<number, number> {
  const sums = new Map<number, number>()
  for (const [term, weight] of own)
    for (const [position, otherWeight] of postings.get(term) ?? [])
      sums.set(position, (sums.get(position) ?? 0) + weight * otherWeight)
  return sums
}

/** The codes on the same subject, most similar first, by the cosine of rarity-weighted words. */
export function findRelatedCodes(): ReadonlyMap<ErrorCode, readonly ErrorCode[]> {
  const vectors = toUnitVectors(entries.map(countTerms))
  const postings = toPostings(vectors)
  return new Map(
    vectors.flatMap((own, at): [ErrorCode, readonly ErrorCode[]][] => {
      const related = [...likenesses(own, postings)]
        .filter(([position, like]) => position !== at && like >= LEAST_LIKENESS)
        .sort(([one, a], [other, b]) => b - a || one - other)
        .slice(0, MOST_RELATED)
        .flatMap(([position]) => entries[position]?.code ?? [])
      const entry = entries[at]
      return entry ? [[entry.code, related]] : []
    }),
  )
}
