/** The computing time of the fastest of three runs, in milliseconds; waiting does not count. */
export function cpuTimeOf(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage()
    run()
    return process.cpuUsage(before).user / 1000
  })
  return Math.min(...times)
}

/** In milliseconds; below this, readings are mostly noise. */
const LEAST_MEASURED = 5

/** The time for a text, in milliseconds, and its ratio to that of four texts a quarter as long. */
export interface TimeForText {
  readonly time: number
  /** About 1 if the time grows in proportion to the length, about 4 if with its square. */
  readonly growth: number
}

/**
 * Compares a long text with four runs on a text a quarter as long. Both read the same amount in
 * total, so garbage collection weighs about equally.
 *
 * @param unit what the text repeats
 * @param length of the text, in characters
 */
export function timeForText(
  run: (text: string) => void,
  unit: string,
  length: number,
): TimeForText {
  const textOf = (part: number) => unit.repeat(Math.ceil((length * part) / unit.length))
  const [whole, quarter] = [textOf(1), textOf(1 / 4)]
  const inQuarters = cpuTimeOf(() => [1, 2, 3, 4].forEach(() => run(quarter)))
  const time = cpuTimeOf(() => run(whole))
  return { time, growth: time / Math.max(inQuarters, LEAST_MEASURED) }
}
