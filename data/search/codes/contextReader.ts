import { CODES } from '../tuning'
import { isRemoved, readAssertedSide } from './assertedSide'
import { CODE_LENGTH, isCodeLike } from './codeForm'
import { createLooseReader, type IsFamiliar } from './looseNumber'
import {
  belongsElsewhere,
  readContext,
  type ContextReading,
  type NumberContext,
  type OtherContext,
  type Surroundings,
} from './numberContext'
import { findOtherObjects } from './foreignNumbers/otherObject'
import { readOwner } from './foreignNumbers/readOwner'
import { createTableReader } from './pastedTables'

/**
 * Creates a reader of what the text around each number says about it: the heading of its table, the
 * words right beside it, and what outweighs these in its wider surroundings. Stateful: call it in
 * the order of the text.
 */
export function createContextReader(text: string, isFamiliar: IsFamiliar) {
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

  /** What the wider surroundings say about a number; the first clue wins. */
  function readWider(
    { context, labelLength, opensList }: ContextReading,
    { before, after }: Surroundings,
    start: number,
    end: number,
  ): NumberContext | undefined {
    // All numbers of a list are of one kind: if the previous one belongs to something else, so does
    // this one.
    if (context === 'list' && !opensList && belongsElsewhere(previous)) return previous
    const owner = readOwnerAt(start, end)
    if (owner !== undefined) return owner
    if (context === 'bare' || context === 'list') {
      const side = readAssertedSide(before, text.slice(end, end + CODES.reachOfAssertion))
      if (side !== undefined) return side
    }
    if (context === 'field' && isRemoved(before, text.slice(end, end + CODES.reachOfDiff)))
      return 'expected'
    const isUnlabelled = context === 'bare' && labelLength === 0
    return isUnlabelled && isLoose({ before, after }) ? 'loose' : undefined
  }

  function read(start: number, end: number, digits: string): ContextReading {
    const before = text.slice(Math.max(0, start - CODES.reachBefore), start)
    const after = text.slice(end, end + CODES.reachAfter)
    // The heading of a table outweighs whatever else its cells look like.
    const place = isCodeLike(digits) ? placeInTable(start) : undefined
    if (place !== undefined)
      return { context: place === 'code' ? 'field' : 'incidental', labelLength: 0 }
    const reading = readContext({ before, after })
    if (digits.length < CODE_LENGTH) return reading
    const wider = readWider(reading, { before, after }, start, end)
    return wider === undefined ? reading : { ...reading, context: wider }
  }

  return (start: number, end: number, digits: string): ContextReading => {
    const reading = read(start, end, digits)
    previous = reading.context
    return reading
  }
}
