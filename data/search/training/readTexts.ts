import type { Stem } from '../words/stem'
import { joinPairs, tokenise } from '../words/tokens'
import { findTypingSlips } from './typingSlips'
import type { TrainingText } from './trainingTexts'

/** A text, with its words as indices. */
export interface ReadText {
  /** The position of its code in the catalogue; null if it fits no code. */
  readonly position: number | null
  readonly weight: number
  readonly words: readonly number[]
}

/** The texts as read, and the words that occur in them. */
export interface ReadTexts {
  readonly texts: readonly ReadText[]
  /** The most frequent form of each word. */
  readonly forms: readonly string[]
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [first = ''] = [...counts]
    .sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))
    .map(([form]) => form)
  return first
}

/** How texts are read. */
export interface ReadingRules {
  readonly stem: Stem
  readonly leastTexts: number
  readonly positionOf: (code: number) => number | null
  /** Whether the catalogue writes two neighbouring words as one. */
  readonly isOneWord: (joined: string) => boolean
}

/** Splits the texts into words; inflections of a word count as one word. */
export function readTexts(
  texts: readonly TrainingText[],
  { stem, leastTexts, positionOf, isOneWord }: ReadingRules,
): ReadTexts {
  const numberByStem = new Map<string, number>()
  const countsOfForms: Map<string, number>[] = []

  function numberOf(word: string): number {
    const wordStem = stem(word)
    let number = numberByStem.get(wordStem)
    if (number === undefined) {
      number = countsOfForms.length
      numberByStem.set(wordStem, number)
      countsOfForms.push(new Map())
    }
    const counts = countsOfForms[number]
    counts?.set(word, (counts.get(word) ?? 0) + 1)
    return number
  }

  const typed = texts.map(({ text }) => tokenise(text).map(({ word }) => word))
  const countsOfWords = new Map<string, number>()
  for (const word of typed.flat()) countsOfWords.set(word, (countsOfWords.get(word) ?? 0) + 1)
  const spelt = new Set(typed.filter((_, at) => texts[at]?.mayHaveSlips === false).flat())
  const meantBy = findTypingSlips(countsOfWords, (word) => spelt.has(word))

  const read = texts.map(({ code, weight }, at) => {
    const tokens = (typed[at] ?? []).map((word) => meantBy.get(word) ?? word)
    const words = joinPairs(tokens, isOneWord).map(({ word }) => numberOf(word))
    return { position: code === null ? null : positionOf(code), weight, words: [...new Set(words)] }
  })
  const textsWith = countsOfForms.map(() => 0)
  for (const word of read.flatMap(({ words }) => words))
    textsWith[word] = (textsWith[word] ?? 0) + 1
  const isFrequent = (word: number) => (textsWith[word] ?? 0) >= leastTexts
  return {
    texts: read.map((text) => ({ ...text, words: text.words.filter(isFrequent) })),
    forms: countsOfForms.map(mostFrequent),
  }
}
