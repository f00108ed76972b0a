import type { CodeReading } from '../types'
import { CODES } from '../tuning'
import { createLooseReader, type IsFamiliar } from './looseNumber'
import { isRemoved, readAssertedSide } from './assertion'
import { findOtherObjects } from './owners/otherObject'
import { readOwner } from './owners/readOwner'
import type { KnownCodes } from './knownCodes'
import { createMessageSpotter } from './messageSpotter'
import {
  belongsElsewhere,
  readContext,
  type ContextReading,
  type NumberContext,
  type OtherContext,
  type Surroundings,
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

/** Ask in the order of the text. */
function createContextReader(text: string, isFamiliar: IsFamiliar) {
  const isInOtherObject = findOtherObjects(text)
  const placeInTable = createTableReader(text)
  const isLoose = createLooseReader(text, isFamiliar)
  let previous: NumberContext = 'bare'

  function readOwnerAt(start: number, end: number): OtherContext | undefined {
    if (isInOtherObject(start)) return 'other system'
    return readOwner(
      text.slice(Math.max(0, start - CODES.reachOfOwner), start),
      text.slice(end, end + CODES.reachOfUnit),
    )
  }

  /** What the wider surroundings say of a number; the first clue wins. */
  function readWider(
    { context, labelStart, opensList }: ContextReading,
    { before, after }: Surroundings,
    start: number,
    end: number,
  ): NumberContext | undefined {
    // A list is of one kind: it goes on with what it began with.
    if (context === 'list' && !opensList && belongsElsewhere(previous)) return previous
    const owner = readOwnerAt(start, end)
    if (owner !== undefined) return owner
    if (context === 'bare' || context === 'list') {
      const side = readAssertedSide(before, text.slice(end, end + CODES.reachOfUnit))
      if (side !== undefined) return side
    }
    if (context === 'field' && isRemoved(before, text.slice(end, end + CODES.reachOfDiff)))
      return 'expected'
    const isUnlabelled = context === 'bare' && labelStart === before.length
    return isUnlabelled && isLoose({ before, after }) ? 'loose' : undefined
  }

  function read(start: number, end: number, digits: string): ContextReading {
    const before = text.slice(Math.max(0, start - CODES.reachBefore), start)
    const after = text.slice(end, end + CODES.reachAfter)
    // The heading of a table outweighs whatever else its cells look like.
    const place = isCodeLike(digits) ? placeInTable(start) : undefined
    if (place !== undefined)
      return { context: place === 'code' ? 'field' : 'incidental', labelStart: before.length }
    const reading = readContext({ before, after })
    if (digits.length < CODES.digits) return reading
    const wider = readWider(reading, { before, after }, start, end)
    return wider === undefined ? reading : { ...reading, context: wider }
  }

  return (start: number, end: number, digits: string): ContextReading => {
    const reading = read(start, end, digits)
    previous = reading.context
    return reading
  }
}

/** Finds the numbers in a text, and what the text around each says about it. */
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
