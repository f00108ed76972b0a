import { sortedLetters } from '../words/sortedLetters'
import { stem } from '../words/stem'
import { LEARNING } from '../tuning'

function lacksOneLetter(short: string, long: string): boolean {
  if (long.length - short.length !== 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}

/** Two letters swapped, one missing or one too many. */
function isSlip(typed: string, meant: string): boolean {
  if (typed.charAt(0) !== meant.charAt(0)) return false
  if (lacksOneLetter(typed, meant) || lacksOneLetter(meant, typed)) return true
  if (typed.length !== meant.length || sortedLetters(typed) !== sortedLetters(meant)) return false
  const wrong = [...typed].filter((letter, at) => letter !== meant[at])
  return wrong.length === 2
}

/**
 * The words meant by typing slips, which are rare words one slip away from a frequent one. Slips
 * must not be learned: the search looks misspelt words up by similarity.
 */
export function findTypingSlips(
  counts: ReadonlyMap<string, number>,
  isCorrect: (word: string) => boolean,
): ReadonlyMap<string, string> {
  const words = [...counts].filter(([word]) => word.length >= LEARNING.shortestSlip)
  const countsByStem = new Map<string, number>()
  for (const [word, count] of words)
    countsByStem.set(stem(word), (countsByStem.get(stem(word)) ?? 0) + count)
  const countOf = (word: string) => countsByStem.get(stem(word)) ?? 0
  const meantBy = new Map<string, string>()
  for (const [word] of words) {
    if (isCorrect(word)) continue
    const least = countOf(word) * LEARNING.rarerThanMeant
    const [meant] = words
      .map(([other]) => other)
      .filter((other) => isSlip(word, other) && countOf(other) >= least)
      .sort((one, other) => countOf(other) - countOf(one))
    if (meant !== undefined) meantBy.set(word, meant)
  }
  return meantBy
}
