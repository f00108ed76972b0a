import { readContext, type NumberContext } from './numberContext'
import type { SearchInput } from '../input/readInput'
import type { CodeReading } from '../types'
import { CODES } from '../tuning'

/** Numbers read as codes, in the order of the query. */
export interface CodesRead {
  readonly known: readonly CodeReading[]
  readonly unknown: readonly CodeReading[]
  /** Known codes used as something else, such as a port or a line number. */
  readonly incidental: readonly CodeReading[]
}

interface Candidate extends CodeReading {
  readonly context: NumberContext
  readonly opensList: boolean
  readonly isKnown: boolean
  readonly isWholeInput: boolean
  /** Its message is in the text too, which is as certain as a code field. */
  readonly hasOwnMessage: boolean
}

interface KnownCodes {
  /** The text of a code; undefined for a number that the catalogue lacks. */
  textOf(code: number): string | undefined
}

const DIGIT_RUN = /\d+(?:\.0+(?![\d.]))?/g
/** A number grouped by a spreadsheet or a person: 31,504 or 31 504 or 3 1 5 0 4. */
const GROUPED_CODE = /(?<![\d.,:/-] ?)(?:\d{2}[ ,.'_]\d{3}|\d(?:[ .-]\d){4})(?! ?[\d.,:/-])/g
/** In the range of the API, or a number of another layer that is known to occur. */
const LOOKS_LIKE_FRESNS = /^(?:3\d{4,5}|[12]0000|210(?:0\d|1[01])|2220[01])$/
const LOOKS_LIKE_CODE = /^(?:0|[1-9]\d{4})$/

function joinGroupedDigits(text: string, codes: KnownCodes): string {
  return text.replace(GROUPED_CODE, (grouped) => {
    const digits = grouped.replace(/\D/g, '')
    return codes.textOf(Number(digits)) === undefined ? grouped : digits
  })
}

/** Tells whether the message of a code is in the text too, possibly cut off. */
function createMessageSpotter(text: string, codes: KnownCodes) {
  const lowerCase = text.toLowerCase()
  const standsAnywhere = new Map<string, boolean>()
  return (digits: string, end: number, context: NumberContext): boolean => {
    const own = codes.textOf(Number(digits))?.toLowerCase()
    if (own === undefined) return false
    const behind = lowerCase.slice(end, end + CODES.reachOfMessage).replace(/^[^\p{L}\p{N}]+/u, '')
    const isCutOff =
      end + CODES.reachOfMessage >= text.length && behind.length >= CODES.shortestMessage
    if (behind.startsWith(own.slice(0, CODES.recognisableMessage))) return true
    if (isCutOff && own.startsWith(behind.replace(/[^\p{L}\p{N}]+$/u, ''))) return true
    if (context === 'incidental') return false
    const known =
      standsAnywhere.get(digits) ?? lowerCase.includes(own.slice(0, CODES.recognisableMessage))
    standsAnywhere.set(digits, known)
    return known
  }
}

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

function collectCandidates(text: string, codes: KnownCodes): Candidate[] {
  const hasOwnMessage = createMessageSpotter(text, codes)
  return [...text.matchAll(DIGIT_RUN)].map((match) => {
    // Drops the decimals of a float and the zeros of a padded number.
    const digits = match[0].replace(/\.0+$/, '').replace(/^0+(?=\d{5}$)/, '')
    const start = match.index
    const end = start + match[0].length
    const reachStart = Math.max(0, start - CODES.reachBefore)
    const before = text.slice(reachStart, start)
    const after = text.slice(end, end + CODES.reachAfter)
    const { context, labelStart, opensList = false } = readContext({ before, after })
    const snippet = text.slice(reachStart + labelStart, closedEnd(text, start, end)).trim()
    const isCodeLike = LOOKS_LIKE_CODE.test(digits)
    return {
      digits,
      context,
      opensList,
      isWholeInput: snippet === text.trim(),
      foundIn: snippet === text.trim() || snippet === match[0] ? null : snippet,
      isKnown: isCodeLike && codes.textOf(Number(digits)) !== undefined,
      hasOwnMessage: isCodeLike && hasOwnMessage(digits, end, context),
    }
  })
}

const isExplicit = ({ context, hasOwnMessage }: Candidate) =>
  context === 'field' || context === 'message start' || hasOwnMessage

const isNamed = ({ context, isKnown }: Candidate) =>
  context === 'list' || (context === 'label' && isKnown)

const isBare = ({ context, isKnown, digits, isWholeInput }: Candidate) =>
  context === 'bare' && isKnown && (digits !== '0' || isWholeInput)

/** The explicit and labelled ones and the lists they begin; other lists are payload. */
function withListsOfExplicit(candidates: readonly Candidate[]): Candidate[] {
  let isInList = false
  return candidates.filter((one) => {
    const continues = isInList && one.context === 'list' && !one.opensList
    isInList = isExplicit(one) || (one.isKnown && (one.context === 'label' || continues))
    return isInList
  })
}

/** The candidates that the text presents as codes, or else those that may be codes. */
function pickMeant(candidates: readonly Candidate[], isTyped: boolean): Candidate[] {
  const plausible = candidates.filter(
    ({ digits, isKnown }) => isKnown || LOOKS_LIKE_CODE.test(digits),
  )
  const failures = plausible.filter(({ digits }) => digits !== '0')
  if (failures.some(isExplicit)) return withListsOfExplicit(failures)
  const success = plausible.filter(
    ({ digits, context }) => digits === '0' && (context === 'field' || context === 'label'),
  )
  if (success.length > 0) return success
  if (!failures.some((one) => isNamed(one) && one.isKnown)) return plausible.filter(isBare)
  return isTyped ? failures.filter((one) => isNamed(one) || isBare(one)) : failures.filter(isNamed)
}

function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>()
  return candidates.filter(({ digits }) => !seen.has(digits) && seen.add(digits))
}

const toReading = ({ digits, foundIn }: Candidate): CodeReading => ({ digits, foundIn })

/** Numbers meant as codes that the catalogue lacks. */
function pickUnknown(candidates: readonly Candidate[], isOnlyNumber: boolean): Candidate[] {
  const inField = candidates.filter(({ context }) => context === 'field' || context === 'label')
  const likely = (inField.length > 0 ? inField : candidates).filter(
    ({ context, digits, isKnown }) =>
      !isKnown &&
      context !== 'incidental' &&
      (isOnlyNumber ||
        context === 'field' ||
        context === 'label' ||
        LOOKS_LIKE_FRESNS.test(digits)),
  )
  return withoutRepeats(likely)
}

/**
 * Finds the error codes in a query.
 *
 * @param hasWords whether there are words to search for: a stray number among words is not taken
 * for an unknown code
 */
export function readCodes(
  { text, isTyped }: SearchInput,
  codes: KnownCodes,
  hasWords: boolean,
): CodesRead {
  if (!/\d/.test(text)) return { known: [], unknown: [], incidental: [] }
  const joined = isTyped ? joinGroupedDigits(text, codes) : text
  const candidates = collectCandidates(joined, codes)
  const meant = withoutRepeats(pickMeant(candidates, isTyped))
  const known = meant.filter(({ isKnown }) => isKnown)
  const meantUnknown = meant.filter(({ isKnown }) => !isKnown)
  const unknown = meant.length > 0 ? meantUnknown : pickUnknown(candidates, !hasWords)
  const incidental = withoutRepeats(
    candidates.filter(
      ({ context, isKnown, digits }) => context === 'incidental' && isKnown && digits !== '0',
    ),
  )
  return {
    known: known.map(toReading),
    unknown: unknown.map(toReading),
    incidental: incidental.map(toReading),
  }
}
