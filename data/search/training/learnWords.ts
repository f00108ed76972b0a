import { entries } from '../../catalogue/entries'
import { tellingOf, typicalWeights, type LearnedWord } from '../words/evidence'
import { titlesOf } from '../words/titlesOf'
import { tokenise } from '../words/tokens'
import { languageRules } from '../languages/languageRules'
import type { LanguageTag } from '../../descriptions/languageTags'
import { LEARNING } from '../tuning'
import { readTexts, type ReadText } from './readTexts'
import { refineWeights, type Evidence } from './refineWeights'
import type { TrainingText } from './trainingTexts'

const codes = entries.map(({ code }) => code)
const positionOf = new Map<number, number>(codes.map((code, position) => [code, position]))

const wordsOfCatalogue: ReadonlySet<string> = new Set(
  entries.flatMap((entry) =>
    tokenise(`${entry.message}\n${titlesOf(entry)}`).map(({ word }) => word),
  ),
)

/** How often each word occurs with each code, by position; in a long text, it counts less. */
function countWords(texts: readonly ReadText[], wordCount: number): Map<number, number>[] {
  const counts = Array.from({ length: wordCount }, () => new Map<number, number>())
  for (const { position, weight, words } of texts) {
    if (position === null) continue
    for (const word of words) {
      const ofWord = counts[word]
      ofWord?.set(position, (ofWord.get(position) ?? 0) + weight / Math.sqrt(words.length))
    }
  }
  return counts
}

function weighTypical(counts: readonly ReadonlyMap<number, number>[]): Evidence[][] {
  const wordsOf = codes.map((): { word: number; count: number; codes: number }[] => [])
  counts.forEach((ofWord, word) => {
    for (const [position, count] of ofWord)
      wordsOf[position]?.push({ word, count, codes: ofWord.size })
  })
  const weighed = counts.map((): Evidence[] => [])
  wordsOf.forEach((words, position) => {
    const weights = typicalWeights(words, codes.length)
    words.forEach(({ word }, at) =>
      weighed[word]?.push({
        position,
        weight: weights[at] ?? 0,
        pastSlopes: LEARNING.firstSlopes,
      }),
    )
  })
  return weighed
}

/**
 * Learns what words say about codes: how typical they are, corrected by multinomial logistic
 * regression that starts from those weights and stops early. The same texts give the same weights.
 */
export function learnWords(tag: LanguageTag, texts: readonly TrainingText[]): LearnedWord[] {
  const { stem, isMessageLanguage, leastTexts, sureFrom } = languageRules[tag]
  const read = readTexts(texts, {
    stem,
    leastTexts,
    positionOf: (code) => positionOf.get(code) ?? null,
    isOneWord: (joined) => isMessageLanguage && wordsOfCatalogue.has(joined),
  })
  const words = weighTypical(countWords(read.texts, read.forms.length)).map((evidence) => ({
    telling: tellingOf(evidence.length, codes.length),
    evidence,
  }))
  refineWeights(
    read.texts.map((text) => ({
      ...text,
      words: text.words.flatMap((word) => words[word] ?? []),
    })),
    codes.length,
    sureFrom * LEARNING.tooLittle,
  )
  return read.forms.map((word, at) => ({
    word,
    evidence: (words[at]?.evidence ?? []).map(({ position, weight }) => ({
      code: codes[position] ?? NaN,
      weight,
    })),
  }))
}
