import type { ReleaseEntry } from './releaseTable'

/** So many before a code and as many after it. */
const REACH = 3

/**
 * The lines that stand around a number in its table.
 *
 * @param lines the table, in its order; it may lack the number itself
 */
export function neighboursOf(
  number: number,
  lines: readonly ReleaseEntry[],
): readonly ReleaseEntry[] {
  const before = lines.filter(({ code }) => code < number)
  const after = lines.filter(({ code }) => code > number)
  return [...before.slice(-REACH), ...after.slice(0, REACH)]
}
