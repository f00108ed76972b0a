import type { ReleaseChanges } from './changes'
import type { NumberHistory } from './createHistory'
import type { Meaning } from './eras'
import { releaseDates } from './releaseDates'
import { releaseBefore, type ReleaseTag } from './releases'

/** A number with its meaning. */
export interface NumberMeaning<Entry> {
  readonly number: number
  readonly meaning: Meaning<Entry>
}

/** A meaning that changed its number. */
export interface MovedMeaning<Entry> {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning<Entry>
  /** True when the old number stood for this meaning and its present one together. */
  readonly isSplit: boolean
}

/** What one release changed, each list ascending by (old) number. */
export interface ReleaseSummary<Entry> {
  readonly release: ReleaseTag
  /** The release right before it; null for the oldest. */
  readonly before: ReleaseTag | null
  /** Year, month and day, such as `2024-06-01`. */
  readonly date: string
  /** Meanings that are new, some of them under numbers that meant something else before. */
  readonly added: readonly NumberMeaning<Entry>[]
  readonly moved: readonly MovedMeaning<Entry>[]
  /** Numbers that mean nothing any more; their meanings moved. */
  readonly goneNumbers: readonly number[]
}

/** Lists the releases that changed numbers or meanings, newest first. */
export function summariseChanges<Entry extends { readonly code: number }>(
  changes: readonly ReleaseChanges[],
  { meaningOn, numbersOn }: Pick<NumberHistory<Entry>, 'meaningOn' | 'numbersOn'>,
): readonly ReleaseSummary<Entry>[] {
  const summaries = changes.map((change): ReleaseSummary<Entry> => {
    const { release, added = [], outsideTable = [], moved = [], split = [] } = change
    const before = releaseBefore(release) ?? null
    const withMeaning = (numbers: readonly number[], on: ReleaseTag | null) =>
      [...numbers]
        .sort((a, b) => a - b)
        .flatMap((number) => {
          const meaning = on && meaningOn(number, on)
          return meaning ? [{ number, meaning }] : []
        })
    const toMoves = (moves: typeof moved, isSplit: boolean) =>
      moves.flatMap(([from, to]) =>
        withMeaning([to], release).map(({ meaning }) => ({ from, to, meaning, isSplit })),
      )
    return {
      release,
      before,
      date: releaseDates[release],
      added: withMeaning([...added, ...outsideTable.map(({ number }) => number)], release),
      moved: [...toMoves(moved, false), ...toMoves(split, true)].sort((a, b) => a.from - b.from),
      goneNumbers: before ? numbersOn(before).filter((number) => !meaningOn(number, release)) : [],
    }
  })
  return summaries.reverse()
}
