import type { SearchInput } from '../input/readInput'
import type { CodeReading } from '../types'
import { collectCandidates, type Candidate } from './candidates'
import { isCodeLike } from './codeForm'
import type { IsFamiliar } from './looseNumber'
import type { TextsOfCode } from './messageSpotter'
import { belongsElsewhere } from './numberContext'
import { repairDigits } from './repairDigits'
import { writeSpokenDigits } from './spokenDigits'

/** Numbers read as codes, in the order of the query. */
export interface CodesRead {
  readonly known: readonly CodeReading[]
  readonly unknown: readonly CodeReading[]
  /** Known codes that nothing presents as a code or as anything else. */
  readonly loose: readonly CodeReading[]
  /** Known codes that belong to something else, such as a port or another system. */
  readonly elsewhere: readonly CodeReading[]
  /** Whether one of these is the error of another system. */
  readonly isOtherSystem: boolean
}

/** In the range of the API, or a number of another layer that is known to occur. */
const LOOKS_LIKE_FRESNS = /^(?:3\d{4,5}|[12]0000|210(?:0\d|1[01])|2220[01])$/

const isKnownSide = ({ context, isKnown }: Candidate) =>
  (context === 'actual' || context === 'expected') && isKnown

const isExplicit = (candidate: Candidate) =>
  candidate.context === 'field' ||
  candidate.context === 'message start' ||
  candidate.hasOwnMessage ||
  isKnownSide(candidate)

const isListedOrLabelled = ({ context, isKnown }: Candidate) =>
  context === 'list' || (context === 'label' && isKnown)

const isKnownBare = ({ context, isKnown, digits, isWholeInput }: Candidate) =>
  context === 'bare' && isKnown && (digits !== '0' || isWholeInput)

/** The explicit and labelled ones, and the lists they begin; numbers in other lists are data. */
function withListsOfExplicit(candidates: readonly Candidate[]): Candidate[] {
  let isInList = false
  return candidates.filter((one) => {
    const continues = isInList && one.context === 'list' && !one.opensList
    isInList = isExplicit(one) || (one.isKnown && (one.context === 'label' || continues))
    return isInList
  })
}

const DATA_FIELD = /\bdata["'\]]*\s*(?::|=>)\s*$/

/** Whether a position is in the data of a response, to the end of the text if that is cut off. */
function findData(text: string, codeAt: number): (position: number) => boolean {
  let depth = 0
  let start = Infinity
  let end = Infinity
  for (const { 0: bracket, index } of text.slice(codeAt).matchAll(/[{}[\]]/g)) {
    const at = codeAt + index
    if ('{['.includes(bracket)) {
      if (depth === 0 && DATA_FIELD.test(text.slice(Math.max(codeAt, at - 20), at))) start = at
      depth++
    } else depth--
    if (depth < 0 || (depth === 0 && start < at)) {
      end = at
      break
    }
  }
  return (position) => position > start && position < end
}

/** The candidates that the text presents as codes, or else those that may be codes. */
function pickMeant(candidates: readonly Candidate[], text: string, isTyped: boolean): Candidate[] {
  const plausible = candidates.filter(({ digits }) => isCodeLike(digits))
  const first = plausible.find(({ context }) => context === 'field')
  // A successful response has no code but 0, whatever its data holds.
  const isInData = first?.digits === '0' ? findData(text, first.start) : () => false
  const failures = plausible.filter(
    ({ digits, context, start }) => digits !== '0' && !(context === 'field' && isInData(start)),
  )
  if (failures.some(isExplicit)) return withListsOfExplicit(failures)
  const success = plausible.filter(
    ({ digits, context }) => digits === '0' && (context === 'field' || context === 'label'),
  )
  if (success.length > 0) return success
  if (!failures.some((one) => isListedOrLabelled(one) && one.isKnown))
    return plausible.filter(isKnownBare)
  return isTyped
    ? failures.filter((one) => isListedOrLabelled(one) || isKnownBare(one))
    : failures.filter(isListedOrLabelled)
}

/** The actual value of a failed test says more than the expected one. */
function expectedLast(candidates: readonly Candidate[]): Candidate[] {
  const isExpected = ({ context }: Candidate) => context === 'expected'
  return [...candidates.filter((one) => !isExpected(one)), ...candidates.filter(isExpected)]
}

function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>()
  return candidates.filter(({ digits }) => !seen.has(digits) && seen.add(digits))
}

const toReading = ({ digits, foundIn }: Candidate): CodeReading => ({ digits, foundIn })

function pickUnknown(candidates: readonly Candidate[], hasWords: boolean): Candidate[] {
  const inField = candidates.filter(({ context }) => context === 'field' || context === 'label')
  const likely = (inField.length > 0 ? inField : candidates).filter(
    ({ context, digits, isKnown }) =>
      !isKnown &&
      !belongsElsewhere(context) &&
      (!hasWords || context === 'field' || context === 'label' || LOOKS_LIKE_FRESNS.test(digits)),
  )
  return withoutRepeats(likely)
}

const NO_NUMBERS: CodesRead = {
  known: [],
  unknown: [],
  loose: [],
  elsewhere: [],
  isOtherSystem: false,
}

/**
 * Finds the error codes in a query; if the query has no words, any number may be an unknown code.
 */
export function readCodes(
  { text, isTyped }: SearchInput,
  textsOf: TextsOfCode,
  hasWords: boolean,
  isFamiliar: IsFamiliar,
): CodesRead {
  const isKnownCode = (code: number) => textsOf(code).length > 0
  const written = writeSpokenDigits(text, isKnownCode)
  if (!/\d/.test(written)) return NO_NUMBERS
  const repaired = repairDigits(written, isTyped, isKnownCode)
  const candidates = collectCandidates(repaired, textsOf, isFamiliar)
  const meant = withoutRepeats(expectedLast(pickMeant(candidates, repaired, isTyped)))
  const known = meant.filter(({ isKnown }) => isKnown)
  const meantUnknown = meant.filter(({ isKnown }) => !isKnown)
  const unknown = meant.length > 0 ? meantUnknown : pickUnknown(candidates, hasWords)
  const elsewhere = withoutRepeats(
    candidates.filter(
      ({ context, isKnown, digits }) => belongsElsewhere(context) && isKnown && digits !== '0',
    ),
  )
  const loose = withoutRepeats(
    candidates.filter(({ context, isKnown }) => context === 'loose' && isKnown),
  )
  return {
    known: known.map(toReading),
    unknown: unknown.map(toReading),
    loose: loose.map(toReading),
    elsewhere: elsewhere.map(toReading),
    isOtherSystem: elsewhere.some(({ context }) => context === 'other system'),
  }
}
