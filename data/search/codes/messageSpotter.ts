import { memoise } from '../../memoise'
import { CODES } from '../tuning'
import { belongsElsewhere, type NumberContext } from './numberContext'

/** The text of a code; undefined for a number that the catalogue lacks. */
export type TextOfCode = (code: number) => string | undefined

/** Tells whether the message of a code is in the text too, possibly cut off. */
export function createMessageSpotter(text: string, textOf: TextOfCode) {
  const lowerCase = text.toLowerCase()
  const isInText = memoise((beginning: string) => lowerCase.includes(beginning))
  return (digits: string, end: number, context: NumberContext): boolean => {
    const own = textOf(Number(digits))?.toLowerCase()
    if (own === undefined) return false
    const beginning = own.slice(0, CODES.recognisableMessage)
    const behind = lowerCase.slice(end, end + CODES.reachOfMessage).replace(/^[^\p{L}\p{N}]+/u, '')
    const isCutOff =
      end + CODES.reachOfMessage >= text.length && behind.length >= CODES.shortestMessage
    if (behind.startsWith(beginning)) return true
    if (isCutOff && own.startsWith(behind.replace(/[^\p{L}\p{N}]+$/u, ''))) return true
    return !belongsElsewhere(context) && isInText(beginning)
  }
}
