import { wordRecords } from './records'

/** The phrases of a code; none for a number that the catalogue lacks. */
export function phrasesOf(code: number): readonly string[] {
  return wordRecords[code]?.phrases ?? []
}
