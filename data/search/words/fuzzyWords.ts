import Fuse, { type IFuseOptions } from 'fuse.js/basic'
import { FUZZY } from '../tuning'
import { memoise } from '../../memoise'
import { sortedLetters } from './sortedLetters'

/** A known word that a misspelt one may stand for. */
export interface FuzzyMatch {
  readonly word: string
  /** 1 for the same word; the more letters are wrong, the lower. */
  readonly similarity: number
}

/** Gives the known words that a misspelt one may stand for, most similar first; possibly none. */
export type FuzzyLookup = (typed: string) => readonly FuzzyMatch[]

/** Prepares a vocabulary for fuzzy look-up. */
export type CreateFuzzyLookup = (vocabulary: Iterable<string>) => FuzzyLookup

const FUSE_OPTIONS: IFuseOptions<string> = {
  includeScore: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  shouldSort: false,
  threshold: FUZZY.mostWrongWithSameLetters,
}

/** Prepares a vocabulary for fuzzy look-up with Fuse. */
export const createFuzzyWords: CreateFuzzyLookup = (vocabulary) => {
  const wordsByLength = new Map<number, string[]>()
  for (const word of vocabulary) {
    if (word.length < FUZZY.shortestWord) continue
    const words = wordsByLength.get(word.length)
    if (words) words.push(word)
    else wordsByLength.set(word.length, [word])
  }
  /** Fuse searches within texts; among words of about equal length, it compares whole words. */
  const fuseOf = memoise(
    (length: number) => new Fuse(wordsByLength.get(length) ?? [], FUSE_OPTIONS),
  )

  function find(typed: string): FuzzyMatch[] {
    if (typed.length < FUZZY.shortestWord) return []
    const isLong = typed.length >= FUZZY.longWord
    const mostWrong = isLong ? FUZZY.mostWrongInLongWord : FUZZY.mostWrong
    const reach = isLong ? 2 : 1
    const letters = sortedLetters(typed)
    const matches: FuzzyMatch[] = []
    for (let difference = -reach; difference <= reach; difference++)
      for (const { item: word, score = 1 } of fuseOf(typed.length + difference).search(typed)) {
        // Fuse ignores letters that the word has around what was typed.
        const wrongLetters = Math.max(score * typed.length, Math.abs(difference))
        const wrong = wrongLetters / word.length
        // Fuse counts swapped letters as two wrong ones; people see one slip.
        const hasSameLetters = sortedLetters(word) === letters
        if (wrong <= (hasSameLetters ? FUZZY.mostWrongWithSameLetters : mostWrong))
          matches.push({ word, similarity: 1 - (hasSameLetters ? wrong / 2 : wrong) })
      }
    const best = Math.max(0, ...matches.map(({ similarity }) => similarity))
    return matches
      .filter(({ similarity }) => similarity >= best - FUZZY.closeToBest)
      .sort((a, b) => b.similarity - a.similarity)
  }
  return memoise(find)
}
