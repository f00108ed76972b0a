import { wordRecords } from './records'

/** The sentences of a code; none for a number that the catalogue lacks. */
export function sentencesOf(code: number): readonly string[] {
  return wordRecords[code]?.sentences ?? []
}
