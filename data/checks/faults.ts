/** A broken rule in the data, and where to fix it. */
export interface Fault {
  readonly file: string
  /** A number or the key of a meaning; undefined if the fault is not in a code. */
  readonly code?: number | string
  /** What is wrong and what to do. */
  readonly problem: string
}

const STRAY_SPACE = /^\s|\s$|\s{2}|[^\S ]/
/** VitePress writes page data into a script without escaping this. */
const END_OF_SCRIPT = /<\/script/i

/** What is wrong with text, to follow a subject such as "the message"; undefined if sound. */
export function problemOfText(text: string): string | undefined {
  if (text.trim() === '') return 'is empty'
  if (STRAY_SPACE.test(text)) return `has stray white space: ${JSON.stringify(text)}`
  if (END_OF_SCRIPT.test(text))
    return `has "</script", which would break its page: ${JSON.stringify(text)}`
  return undefined
}

/** Throws an error that lists every fault with its file, code and problem, if there are any. */
export function assertNoFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return
  const lines = faults.map(
    ({ file, code, problem }) =>
      `  ${file}: ${code === undefined ? '' : `code ${code}: `}${problem}`,
  )
  throw new Error(`The data has ${faults.length} fault(s):\n${lines.join('\n')}`)
}
