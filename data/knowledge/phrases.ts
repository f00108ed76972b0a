import { isErrorCode } from '../catalogue/lookup'
import { knowledgeRecords } from './records'

/** The phrases of a code; none for a number that the catalogue lacks. */
export function phrasesOf(code: number): readonly string[] {
  return isErrorCode(code) ? knowledgeRecords[code].phrases : []
}
