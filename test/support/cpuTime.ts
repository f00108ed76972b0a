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
const LEAST_MEASURED = 10

/** Into how many texts the long one is divided for comparison. */
const PARTS = 16

/** The growth that a test allows: far from both 1 and {@link PARTS}, so noise decides nothing. */
export const MOST_GROWTH = 4

/** The time for a text, in milliseconds, and its ratio to that of short texts as long in total. */
export interface TimeForText {
  readonly time: number
  /** About 1 if the time grows in proportion to the length, about 16 if with its square. */
  readonly growth: number
}

/**
 * Compares a long text with sixteen runs on a text a sixteenth as long. Both read the same amount
 * in total, so garbage collection weighs about equally.
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
  const [whole, short] = [textOf(1), textOf(1 / PARTS)]
  const inParts = cpuTimeOf(() => {
    for (let part = 0; part < PARTS; part++) run(short)
  })
  const time = cpuTimeOf(() => run(whole))
  return { time, growth: time / Math.max(inParts, LEAST_MEASURED) }
}
