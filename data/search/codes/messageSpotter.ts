import { memoise } from '../../memoise'
import { CODES } from '../tuning'
import { belongsElsewhere, type NumberContext } from './numberContext'

/** The texts that a number has in any release; none for a number that the catalogue lacks. */
export type TextsOfCode = (code: number) => readonly string[]

/** Tells whether a message of a number is in the text too, possibly cut off. */
export function createMessageSpotter(text: string, textsOf: TextsOfCode) {
  const lowerCase = text.toLowerCase()
  const isInText = memoise((beginning: string) => lowerCase.includes(beginning))
  const isMessageInText = (own: string, end: number, context: NumberContext): boolean => {
    const beginning = own.slice(0, CODES.recognisableMessage)
    const behind = lowerCase.slice(end, end + CODES.reachOfMessage).replace(/^[^\p{L}\p{N}]+/u, '')
    const isCutOff =
      end + CODES.reachOfMessage >= text.length && behind.length >= CODES.shortestMessage
    if (behind.startsWith(beginning)) return true
    if (isCutOff && own.startsWith(behind.replace(/[^\p{L}\p{N}]+$/u, ''))) return true
    return !belongsElsewhere(context) && isInText(beginning)
  }
  return (digits: string, end: number, context: NumberContext): boolean =>
    textsOf(Number(digits)).some((own) => isMessageInText(own.toLowerCase(), end, context))
}
