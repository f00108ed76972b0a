/** The computing time of the fastest of three runs, in milliseconds; waiting does not count. */
export function cpuTimeOf(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage()
    run()
    return process.cpuUsage(before).user / 1000
  })
  return Math.min(...times)
}

/**
 * How much longer a text takes than four quarters of it: about 1 if the time grows with the text, 4
 * if with its square. In four runs, memory costs as much as in one.
 *
 * @param unit what the text repeats
 * @param length of the text, in characters
 */
export function growthOf(run: (text: string) => void, unit: string, length: number): number {
  const textOf = (part: number) => unit.repeat(Math.ceil((length * part) / unit.length))
  const [whole, quarter] = [textOf(1), textOf(1 / 4)]
  const inQuarters = cpuTimeOf(() => [1, 2, 3, 4].forEach(() => run(quarter)))
  // Below it, in milliseconds, the clock measures chance.
  return cpuTimeOf(() => run(whole)) / Math.max(inQuarters, 5)
}
