import Fuse from 'fuse.js/basic'

/** A vocabulary word that a misspelt one may stand for. */
export interface FuzzyMatch {
  readonly word: string
  /** 1 for the same word, falling with the share of wrong letters. */
  readonly similarity: number
}

/** Shorter words have too many neighbours. */
const SHORTEST_WORD = 4
/** Fuse's score is the share of wrong letters: one in five may be wrong. */
const MOST_WRONG = 0.21
/** A long word may have two slips. */
const MOST_WRONG_IN_LONG_WORD = 0.29
const LONG_WORD = 6
/** Fuse counts a swap of neighbours as two wrong letters, a person as one. */
const MOST_WRONG_WITH_SAME_LETTERS = 0.5

/** The same word is asked for again with every key. */
const MOST_REMEMBERED = 1_000

const FUSE_OPTIONS = { threshold: MOST_WRONG_WITH_SAME_LETTERS, ignoreLocation: true }

const sortedLetters = (word: string) => [...word].sort().join('')

/** One bit for each letter that occurs: comparing two masks rules out most words at no cost. */
function letterMask(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) % 32)
  return mask
}

function countBits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Fuse looks for a pattern inside a text; asked both ways round it compares whole words. */
function wrongShare(one: string, other: string): number {
  const there = Fuse.match(one, other, FUSE_OPTIONS)
  if (!there.isMatch) return 1
  const back = Fuse.match(other, one, FUSE_OPTIONS)
  // As a share of the right word's letters: "world" is further from "word" than "tken" from "token".
  return back.isMatch ? Math.max(back.score, (there.score * one.length) / other.length) : 1
}

/**
 * Prepares a vocabulary for fuzzy matching with Fuse.
 *
 * @returns a function that gives the words most like a misspelt one, best first, few or none
 */
export function createFuzzyWords(vocabulary: Iterable<string>): (typed: string) => FuzzyMatch[] {
  const candidates = [...vocabulary]
    .filter((word) => word.length >= SHORTEST_WORD)
    .map((word) => ({ word, mask: letterMask(word), letters: sortedLetters(word) }))
  const remembered = new Map<string, FuzzyMatch[]>()

  function find(typed: string): FuzzyMatch[] {
    const typedLetters = sortedLetters(typed)
    const mostWrong = typed.length >= LONG_WORD ? MOST_WRONG_IN_LONG_WORD : MOST_WRONG
    const typedMask = letterMask(typed)
    const longestDifference = typed.length >= LONG_WORD ? 2 : 1
    const matches: FuzzyMatch[] = []
    for (const { word, mask, letters } of candidates) {
      if (Math.abs(word.length - typed.length) > longestDifference) continue
      if (countBits(typedMask & ~mask) > 2 || countBits(mask & ~typedMask) > 2) continue
      const wrong = wrongShare(typed, word)
      const tolerance = letters === typedLetters ? MOST_WRONG_WITH_SAME_LETTERS : mostWrong
      if (wrong <= tolerance) matches.push({ word, similarity: 1 - wrong })
    }
    const best = Math.max(0, ...matches.map(({ similarity }) => similarity))
    return matches
      .filter(({ similarity }) => similarity >= best - 0.1)
      .sort((a, b) => b.similarity - a.similarity)
  }
  return (typed) => {
    if (typed.length < SHORTEST_WORD) return []
    let known = remembered.get(typed)
    if (!known) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear()
      known = find(typed)
      remembered.set(typed, known)
    }
    return known
  }
}
