import { entries } from '../../catalogue/entries'
import { stem } from '../words/stem'
import { tokenise } from '../words/tokens'
import { tellingOf, typicalWeights, type LearnedWord } from '../words/evidence'
import { readTexts, type ReadText } from './readTexts'
import { refineWeights, type WordWeights } from './refineWeights'
import { gatherTexts, type TrainingText } from './trainingTexts'

const codes = entries.map(({ code }) => code)
const positionOf = new Map<number, number>(codes.map((code, position) => [code, position]))

const wordsOfCatalogue: ReadonlySet<string> = new Set(
  entries.flatMap(({ message, category, subGroup }) =>
    tokenise(`${message}\n${category?.title ?? ''}\n${subGroup?.title ?? ''}`).map(
      ({ word }) => word,
    ),
  ),
)

/** Counts words by code; a long text says less with each word. */
function countWords(texts: readonly ReadText[], wordCount: number): Map<number, number>[] {
  const counts = Array.from({ length: wordCount }, () => new Map<number, number>())
  for (const { code, weight, words } of texts) {
    const position = positionOf.get(code) ?? -1
    for (const word of words) {
      const ofWord = counts[word]
      ofWord?.set(position, (ofWord.get(position) ?? 0) + weight / Math.sqrt(words.length))
    }
  }
  return counts
}

function toTypicalWeights(counts: readonly ReadonlyMap<number, number>[]): WordWeights[] {
  const byCode = codes.map(() => [] as { word: number; count: number; codes: number }[])
  counts.forEach((ofWord, word) => {
    for (const [position, count] of ofWord)
      byCode[position]?.push({ word, count, codes: ofWord.size })
  })
  const result: WordWeights[] = counts.map((ofWord) => {
    const positions = Int32Array.from(ofWord.keys()).sort()
    return { positions, weights: new Float64Array(positions.length) }
  })
  byCode.forEach((words, position) => {
    const weights = typicalWeights(words, codes.length)
    words.forEach(({ word }, at) => {
      const ofWord = result[word]
      if (ofWord) ofWord.weights[ofWord.positions.indexOf(position)] = weights[at] ?? 0
    })
  })
  return result
}


/**
 * Learns what words say about codes. First it weighs how typical each word is of each code; then it
 * corrects these weights where they would lead a text to another code than its own (multinomial
 * logistic regression, started from the typical weights and stopped early). The same texts give the
 * same weights.
 */
export function learnWords(texts: readonly TrainingText[] = gatherTexts()): LearnedWord[] {
  const isOneWord = (joined: string) => wordsOfCatalogue.has(joined)
  const { texts: read, forms } = readTexts(texts, isOneWord)
  const weights = toTypicalWeights(countWords(read, forms.length))
  const telling = weights.map(({ positions }) => tellingOf(positions.length, codes.length))
  refineWeights(
    weights,
    read.map(({ code, ...text }) => ({ ...text, position: positionOf.get(code) ?? -1 })),
    telling,
    codes.length,
  )
  return forms
    .map((word, at) => ({
      word,
      evidence: [...(weights[at]?.positions ?? [])].map((position, place) => ({
        code: codes[position] ?? 0,
        weight: weights[at]?.weights[place] ?? 0,
      })),
    }))
    .sort((one, other) => (stem(one.word) < stem(other.word) ? -1 : 1))
}
