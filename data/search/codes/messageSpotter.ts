import { memoise } from '../../memoise'
import { CODES } from '../tuning'
import { belongsElsewhere, type NumberContext } from './numberContext'

/**
 * The texts that a number has, first that of the release in question; none for a number that the
 * catalogue lacks.
 */
export type TextsOfCode = (code: number) => readonly string[]

const beginningOf = (own: string) => own.slice(0, CODES.recognisableMessage)

/**
 * Tells whether the message of a number is in the text too, possibly cut off; one of another release
 * must come right after the number.
 */
export function createMessageSpotter(text: string, textsOf: TextsOfCode) {
  const lowerCase = text.toLowerCase()
  const isInText = memoise((beginning: string) => lowerCase.includes(beginning))
  return (digits: string, end: number, context: NumberContext): boolean => {
    const texts = textsOf(Number(digits)).map((own) => own.toLowerCase())
    const [current] = texts
    if (current === undefined) return false
    const behind = lowerCase.slice(end, end + CODES.reachOfMessage).replace(/^[^\p{L}\p{N}]+/u, '')
    if (texts.some((own) => behind.startsWith(beginningOf(own)))) return true
    const isCutOff =
      end + CODES.reachOfMessage >= text.length && behind.length >= CODES.shortestMessage
    const remains = behind.replace(/[^\p{L}\p{N}]+$/u, '')
    if (isCutOff && texts.some((own) => own.startsWith(remains))) return true
    return !belongsElsewhere(context) && isInText(beginningOf(current))
  }
}
