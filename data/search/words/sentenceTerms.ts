import { entries } from '../../catalogue/entries'
import { phrasesOf } from '../../words/phrases'
import { sentencesOf } from '../../words/sentences'
import { fillerWords } from './fillerWords'
import { stem } from './stem'
import { joinPairs, tokenise } from './tokens'

const wordsIn = (texts: readonly string[]) => tokenise(texts.join('\n')).map(({ word }) => word)

/** The words of an entry without its sentences. */
const namesByCode: ReadonlyMap<number, readonly string[]> = new Map(
  entries.map(({ code, message, category, subGroup }) => [
    code,
    wordsIn([message, category?.title ?? '', subGroup?.title ?? '', ...phrasesOf(code)]),
  ]),
)
const allNames: ReadonlySet<string> = new Set([...namesByCode.values()].flat())

function termsOf(code: number): readonly string[] {
  const words = sentencesOf(code).flatMap((sentence) =>
    joinPairs(wordsIn([sentence]), (word) => allNames.has(word)).map(({ word }) => word),
  )
  const names = new Set(namesByCode.get(code)?.map(stem))
  const termByStem = new Map<string, string>()
  for (const word of words) if (!fillerWords.has(word)) termByStem.set(stem(word), word)
  return [...termByStem].flatMap(([wordStem, word]) => (names.has(wordStem) ? [] : word)).sort()
}

const termsByCode: ReadonlyMap<number, readonly string[]> = new Map(
  entries.map(({ code }) => [code, termsOf(code)]),
)

/**
 * The words from the sentences of a code that its message, titles and phrases lack; none for an
 * unknown number. Sentences are for people: the search treats them as a bag of words, which is a
 * third as large. The build computes these words (`.vitepress/build/packedWords.ts`), so that no
 * visitor loads the sentences.
 */
export function sentenceTermsOf(code: number): readonly string[] {
  return termsByCode.get(code) ?? []
}
