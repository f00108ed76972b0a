import type { CodeReading } from '../types'
import { isCodeLike } from './codeForm'
import { createContextReader } from './contextReader'
import type { IsFamiliar } from './looseNumber'
import { createMessageSpotter, type TextsOfCode } from './messageSpotter'
import type { NumberContext } from './numberContext'

/** A number of the query that may be a code. */
export interface Candidate extends CodeReading {
  /** Its position in the text. */
  readonly start: number
  readonly context: NumberContext
  readonly opensList: boolean
  readonly isKnown: boolean
  readonly isWholeInput: boolean
  /** Whether its message is in the text too, which makes it as certain as a code field. */
  readonly hasOwnMessage: boolean
}

/** With the sign of a negative number that is too short for a code: `"code": -1`. */
const NUMBER = /(?:-(?<=[:=]\s*-)(?=\d{1,4}(?!\d)))?\d+(?:\.0+(?![\d.]))?/g

const CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['[', ']'],
  ['(', ')'],
])

/** The end of a number, including the closing mark of a pair around it. */
function closedEnd(text: string, start: number, end: number): number {
  const closing = CLOSING_MARKS.get(text.charAt(start - 1))
  return closing !== undefined && text.charAt(end) === closing ? end + 1 : end
}

/** Finds the numbers in text, and what the text around each says about it. */
export function collectCandidates(
  text: string,
  textsOf: TextsOfCode,
  isFamiliar: IsFamiliar,
): Candidate[] {
  const hasOwnMessage = createMessageSpotter(text, textsOf)
  const readContextAt = createContextReader(text, isFamiliar)
  const whole = text.trim()
  return [...text.matchAll(NUMBER)].map((match) => {
    // Drops the decimals of a float and the zeros of a padded number.
    const digits = match[0].replace(/\.0+$/, '').replace(/^0+(?=\d{5}$)/, '')
    const start = match.index
    const end = start + match[0].length
    const { context, labelLength, opensList = false } = readContextAt(start, end, digits)
    const closed = closedEnd(text, start, end)
    const opened = start - Math.max(labelLength, closed - end)
    const snippet = text.slice(opened, closed).trim()
    const isWholeInput = snippet === whole
    return {
      start,
      digits,
      context,
      opensList,
      isWholeInput,
      foundIn: isWholeInput || snippet === match[0] ? null : snippet,
      isKnown: isCodeLike(digits) && textsOf(Number(digits)).length > 0,
      hasOwnMessage: isCodeLike(digits) && hasOwnMessage(digits, end, context),
    }
  })
}
