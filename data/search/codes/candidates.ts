import type { CodeReading } from '../types'
import { CODES } from '../tuning'
import { createLooseReader, type IsFamiliar } from './looseNumber'
import { isRemoved, readAssertedSide } from './assertion'
import { findOtherObjects } from './foreign/otherObject'
import { readOwner } from './foreign/readOwner'
import type { KnownCodes } from './knownCodes'
import { createMessageSpotter } from './messageSpotter'
import {
  belongsElsewhere,
  readContext,
  type ContextReading,
  type NumberContext,
} from './numberContext'
import { createTableReader } from './tables'

/** A number of the query that may be a code. */
export interface Candidate extends CodeReading {
  readonly context: NumberContext
  readonly opensList: boolean
  readonly isKnown: boolean
  readonly isWholeInput: boolean
  /** Its message is in the text too, which is as certain as a code field. */
  readonly hasOwnMessage: boolean
}

const DIGIT_RUN = /\d+(?:\.0+(?![\d.]))?/g
const LOOKS_LIKE_CODE = /^(?:0|[1-9]\d{4})$/

/** Whether digits have the form of a code. */
export const isCodeLike = (digits: string): boolean => LOOKS_LIKE_CODE.test(digits)

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

/** Reads contexts of the numbers of a text, one after the other. */
function createContextReader(text: string, isFamiliar: IsFamiliar) {
  const isInOtherObject = findOtherObjects(text)
  const placeInTable = createTableReader(text)
  const isLoose = createLooseReader(text, isFamiliar)
  let previous: NumberContext = 'bare'

  function readOthers(start: number, end: number): NumberContext | undefined {
    if (isInOtherObject(start)) return 'other system'
    const owner = readOwner(
      text.slice(Math.max(0, start - CODES.reachOfOwner), start),
      text.slice(end, end + CODES.reachOfUnit),
    )
    if (owner === 'system') return 'other system'
    return owner && 'incidental'
  }

  function read(start: number, end: number, digits: string): ContextReading {
    const before = text.slice(Math.max(0, start - CODES.reachBefore), start)
    const after = text.slice(end, end + CODES.reachAfter)
    const reading = readContext({ before, after })
    const place = isCodeLike(digits) ? placeInTable(start) : undefined
    if (place !== undefined)
      return { context: place === 'code' ? 'field' : 'incidental', labelStart: before.length }
    if (digits.length < CODES.digits) return reading
    if (reading.context === 'list' && !reading.opensList && belongsElsewhere(previous))
      return { ...reading, context: previous }
    const others = readOthers(start, end)
    if (others !== undefined) return { ...reading, context: others }
    const mayBeSide = reading.context === 'bare' || reading.context === 'list'
    const side = mayBeSide
      ? readAssertedSide(before, text.slice(end, end + CODES.reachOfUnit))
      : undefined
    if (side !== undefined) return { ...reading, context: side }
    if (reading.context === 'field' && isRemoved(before, text.slice(end, end + CODES.reachOfDiff)))
      return { ...reading, context: 'expected' }
    const isLabelled = reading.labelStart < before.length
    return reading.context === 'bare' && !isLabelled && isLoose({ before, after })
      ? { ...reading, context: 'loose' }
      : reading
  }

  return (start: number, end: number, digits: string): ContextReading => {
    const reading = read(start, end, digits)
    previous = reading.context
    return reading
  }
}

/** Finds the numbers of a text and what the text around each says about it. */
export function collectCandidates(
  text: string,
  codes: KnownCodes,
  isFamiliar: IsFamiliar,
): Candidate[] {
  const hasOwnMessage = createMessageSpotter(text, codes)
  const readContextAt = createContextReader(text, isFamiliar)
  const whole = text.trim()
  return [...text.matchAll(DIGIT_RUN)].map((match) => {
    // Drops the decimals of a float and the zeros of a padded number.
    const digits = match[0].replace(/\.0+$/, '').replace(/^0+(?=\d{5}$)/, '')
    const start = match.index
    const end = start + match[0].length
    const { context, labelStart, opensList = false } = readContextAt(start, end, digits)
    const reachStart = Math.max(0, start - CODES.reachBefore)
    const snippet = text.slice(reachStart + labelStart, closedEnd(text, start, end)).trim()
    const isWholeInput = snippet === whole
    return {
      digits,
      context,
      opensList,
      isWholeInput,
      foundIn: isWholeInput || snippet === match[0] ? null : snippet,
      isKnown: isCodeLike(digits) && codes.textOf(Number(digits)) !== undefined,
      hasOwnMessage: isCodeLike(digits) && hasOwnMessage(digits, end, context),
    }
  })
}
