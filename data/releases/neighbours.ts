import { sectionOf } from '../catalogue/sections'
import { rowsOf } from './tableRows'

/** How many rows to show on each side. */
const REACH = 3

/** The numbers around a number in its table. */
export function neighboursOf(number: number): readonly number[] {
  const numbers = rowsOf(sectionOf(number)).map((row) => row.number)
  const before = numbers.filter((other) => other < number)
  const after = numbers.filter((other) => other > number)
  return [...before.slice(-REACH), ...after.slice(0, REACH)]
}
