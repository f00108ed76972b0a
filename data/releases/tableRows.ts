import type { Section } from '../catalogue/entries'
import { sectionOf } from '../catalogue/sections'
import { memoise } from '../memoise'
import { meaningsOf, numbersOutsideTable, type NumberMeaning } from './meanings'

/** A row: a number with its meanings. */
export interface TableRow {
  readonly number: number
  /** The published meaning; the newest, if the published table lacks the number. */
  readonly shown: NumberMeaning
  /** Its meanings in other releases, newest first. */
  readonly others: readonly NumberMeaning[]
}

/** The row of a number; undefined if no covered release has it. */
export function rowOf(number: number): TableRow | undefined {
  const meanings = meaningsOf(number)
  const shown = meanings.find(({ isInTable }) => isInTable) ?? meanings[0]
  return shown && { number, shown, others: meanings.filter((meaning) => meaning !== shown) }
}

/** The meanings that the rows of these numbers show; nothing for an unknown number. */
export function shownMeanings(numbers: readonly number[]): readonly NumberMeaning[] {
  return numbers.flatMap((number) => rowOf(number)?.shown ?? [])
}

/** The rows of a section: those of the published table, then numbers of other releases. */
export const rowsOf = memoise((section: Section): readonly TableRow[] => {
  const isBeside = (number: number) =>
    sectionOf(number).entries[0]?.code === section.entries[0]?.code
  const beside = numbersOutsideTable().filter(isBeside)
  const numbers = [...section.entries.map(({ code }) => code), ...beside]
  return numbers.flatMap((number) => rowOf(number) ?? [])
})
