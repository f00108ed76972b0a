import { wordRecords } from './records'

/** What somebody who meets a code says; nothing for a number that the catalogue lacks. */
export function sentencesOf(code: number): readonly string[] {
  return wordRecords[code]?.sentences ?? []
}
