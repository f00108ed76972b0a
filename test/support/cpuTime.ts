/** The computing time of the fastest of three runs, in milliseconds; waiting does not count. */
export function cpuTimeOf(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage()
    run()
    return process.cpuUsage(before).user / 1000
  })
  return Math.min(...times)
}

/** In milliseconds; below it, the clock measures chance. */
const LEAST_MEASURED = 5

/** The time for a text, in milliseconds, and how much longer that is than for its quarters. */
export interface TimeForText {
  readonly time: number
  /** About 1 if the time grows with the text, 4 if with its square. */
  readonly growth: number
}

/**
 * Measures a long text. Its four quarters are as much to read, so that garbage collection weighs
 * equally in both.
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
