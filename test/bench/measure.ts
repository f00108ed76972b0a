import type { SearchableEntry } from '../../data/search/types'
import type { BenchEngine } from './searchEngines'
import { keystrokesOf, queries, type QueryKind } from './queries'

/** How long one keystroke took. */
export interface Keystroke {
  readonly kind: QueryKind
  readonly ms: number
}

/** All that was measured of one engine on one catalogue, in milliseconds. */
export interface Measurement {
  readonly engine: string
  readonly builds: readonly number[]
  readonly keystrokes: readonly Keystroke[]
  /** By keystroke, the median of all passes: unaffected by what else the machine was doing. */
  readonly typicalMs: readonly number[]
}

interface Pass {
  readonly build: number
  readonly keystrokes: readonly Keystroke[]
}

function timed<Result>(run: () => Result): { ms: number; result: Result } {
  const start = performance.now()
  const result = run()
  return { ms: performance.now() - start, result }
}

/** One visit: builds the engine anew, so that nothing is cached, and types everything. */
function runPass(engine: BenchEngine, entries: readonly SearchableEntry[]): Pass {
  engine.forget?.()
  const { ms: build, result: search } = timed(() => engine.build(entries))
  const keystrokes = queries.flatMap((query) =>
    keystrokesOf(query).map((input) => ({
      kind: query.kind,
      ms: timed(() => search(input)).ms,
    })),
  )
  return { build, keystrokes }
}

/** The value that the given share of the numbers does not exceed; 0.5 gives the median. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? NaN
}

function typicalTimes(passes: readonly Pass[]): number[] {
  const [first] = passes
  return (first?.keystrokes ?? []).map((_, at) =>
    quantile(
      passes.flatMap(({ keystrokes }) => keystrokes.slice(at, at + 1).map(({ ms }) => ms)),
      0.5,
    ),
  )
}

/** Measures engines in turn, so that whatever else the machine does affects all alike. */
export function measure(
  engines: readonly BenchEngine[],
  entries: readonly SearchableEntry[],
  passes: number,
): Measurement[] {
  const rounds = Array.from({ length: passes }, () =>
    engines.map((engine) => runPass(engine, entries)),
  )
  return engines.map(({ name }, at) => {
    const ofEngine = rounds.flatMap((round) => round.slice(at, at + 1))
    return {
      engine: name,
      builds: ofEngine.map(({ build }) => build),
      keystrokes: ofEngine.flatMap(({ keystrokes }) => keystrokes),
      typicalMs: typicalTimes(ofEngine),
    }
  })
}
