import { cpus } from 'node:os'
import { tokenise } from '../../data/search/words/tokens'
import type { SearchableEntry } from '../../data/search/types'
import { miniSearch, ours } from './searchEngines'
import { growCatalogue } from './grownCatalogue'
import { measure, quantile, type Measurement } from './measure'
import { keystrokesOf, queries, type QueryKind } from './queries'

/** One frame at 60 frames a second. */
const FRAME_MS = 16
const KINDS: readonly QueryKind[] = ['number', 'phrase', 'typo', 'question', 'paste']
const CATALOGUES = [
  { size: 252, newWords: 0, passes: 20 },
  { size: 2_520, newWords: 600, passes: 8 },
  { size: 25_200, newWords: 2_600, passes: 2 },
] as const

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const ms = (value: number) => (value < 100 ? value.toPrecision(3) : value.toFixed(0))
const ratio = (value: number, base: number) => (value / base).toFixed(2)

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, at) => (at < 2 ? '---' : '--:')), ...rows].map(row).join('\n')
}

function countWords(entries: readonly SearchableEntry[]): number {
  return new Set(entries.flatMap(({ message }) => tokenise(message).map(({ word }) => word))).size
}

function times({ keystrokes }: Measurement, kind?: QueryKind): number[] {
  return keystrokes
    .filter((keystroke) => kind === undefined || keystroke.kind === kind)
    .map((keystroke) => keystroke.ms)
}

function overallRow(measured: Measurement, base: Measurement): string[] {
  const all = times(measured)
  const baseAll = times(base)
  const typical = measured.typicalMs
  const missed = typical.filter((time) => time > FRAME_MS).length / typical.length
  return [
    measured.engine,
    ms(quantile(measured.builds, 0.5)),
    ms(quantile(all, 0.5)),
    ms(quantile(all, 0.99)),
    ms(Math.max(...typical)),
    `${(100 * missed).toFixed(1)} %`,
    ratio(quantile(all, 0.5), quantile(baseAll, 0.5)),
    ratio(quantile(all, 0.99), quantile(baseAll, 0.99)),
  ]
}

function kindCells(kind: QueryKind, measured: Measurement, base: Measurement): string[] {
  return [0.5, 0.99].flatMap((share) => {
    const value = quantile(times(measured, kind), share)
    const baseValue = quantile(times(base, kind), share)
    return [ms(value), ms(baseValue), ratio(value, baseValue)]
  })
}

const keystrokeCount = queries.flatMap(keystrokesOf).length
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'}`)
console.log(`${queries.length} queries, ${keystrokeCount} keystrokes a pass, times in ms\n`)

// Lets the JIT compiler do its work before anything counts.
measure([ours, miniSearch], growCatalogue(252, 0), 1)

const overall: string[][] = []
const byKind: string[][] = []
for (const { size, newWords, passes } of CATALOGUES) {
  const entries = growCatalogue(size, newWords)
  const name = `${size} (${countWords(entries)} words)`
  const [site, base] = measure([ours, miniSearch], entries, passes)
  if (!site || !base) continue
  overall.push(...[site, base].map((measured) => [name, ...overallRow(measured, base)]))
  byKind.push(...KINDS.map((kind) => [String(size), kind, ...kindCells(kind, site, base)]))
}

const OVERALL_HEAD =
  'codes,engine,build,median,p99,slowest,over 16 ms,median ÷ MiniSearch,p99 ÷ MiniSearch'
const BY_KIND_HEAD = 'codes,typed,ours median,MiniSearch median,ratio,ours p99,MiniSearch p99,ratio'
console.log(table(OVERALL_HEAD.split(','), overall))
console.log('\n“slowest” and “over 16 ms”: by keystroke, the median of its passes.\n')
console.log(table(BY_KIND_HEAD.split(','), byKind))
