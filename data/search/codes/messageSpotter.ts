import { CODES } from '../tuning'
import type { KnownCodes } from './knownCodes'
import { belongsElsewhere, type NumberContext } from './numberContext'

/** Tells whether the message of a code is in the text too, possibly cut off. */
export function createMessageSpotter(text: string, codes: KnownCodes) {
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
    if (belongsElsewhere(context)) return false
    const known =
      standsAnywhere.get(digits) ?? lowerCase.includes(own.slice(0, CODES.recognisableMessage))
    standsAnywhere.set(digits, known)
    return known
  }
}
