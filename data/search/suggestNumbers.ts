import { numbersElsewhere } from '../catalogue/numbering'
import { isKnownNumber, knownNumbers } from '../releases'
import { nearCodes } from './codes/nearCodes'

const LONGEST_PREFIX = 4
const MOST_SUGGESTIONS = 8

/** The codes that an unknown number may stand for, most likely first; none in `numbersElsewhere`. */
export function suggestNumbers(digits: string): readonly number[] {
  if (digits in numbersElsewhere) return []
  const starting =
    digits.length <= LONGEST_PREFIX
      ? knownNumbers().filter((number) => String(number).startsWith(digits))
      : []
  return [...new Set([...starting, ...nearCodes(digits, isKnownNumber)])].slice(0, MOST_SUGGESTIONS)
}
