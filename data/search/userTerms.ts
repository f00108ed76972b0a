import { entries } from '../entries'
import { searchWordsOf } from '../searchWords'
import { userWordsOf } from '../userWords'
import { fillerWords } from './fillerWords'
import { joinPairs, tokenise } from './tokens'

const wordsIn = (texts: readonly string[]) => tokenise(texts.join('\n')).map(({ word }) => word)

/** The words that name an entry already. */
const namesByCode: ReadonlyMap<number, readonly string[]> = new Map(
  entries.map(({ code, message, category, subGroup }) => [
    code,
    wordsIn([message, category?.title ?? '', subGroup?.title ?? '', ...searchWordsOf(code)]),
  ]),
)

function termsOf(code: number, isName: (word: string) => boolean): readonly string[] {
  const names = new Set(namesByCode.get(code))
  const words = userWordsOf(code).flatMap((sentence) => joinPairs(wordsIn([sentence]), isName))
  const terms = words.filter(({ word }) => !fillerWords.has(word) && !names.has(word))
  return [...new Set(terms.map(({ word }) => word))].sort()
}

/**
 * What the sentences of users add to the words that name a code, as words separated by blanks.
 * Sentences are for people: the search takes them as a bag of words, which is a third as large.
 * The build computes this once (`.vitepress/precomputedTerms.ts`), so that no visitor loads them.
 */
export const userTerms: Readonly<Record<string, string>> = (() => {
  const allNames = new Set([...namesByCode.values()].flat())
  const isName = (word: string) => allNames.has(word)
  return Object.fromEntries(entries.map(({ code }) => [code, termsOf(code, isName).join(' ')]))
})()
