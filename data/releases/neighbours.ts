import type { ReleaseEntry } from './releaseTable'

/** How many rows to show on each side. */
const REACH = 3

/**
 * The rows around a number.
 *
 * @param lines the table, in order; may lack the number itself
 */
export function neighboursOf(
  number: number,
  lines: readonly ReleaseEntry[],
): readonly ReleaseEntry[] {
  const before = lines.filter(({ code }) => code < number)
  const after = lines.filter(({ code }) => code > number)
  return [...before.slice(-REACH), ...after.slice(0, REACH)]
}
