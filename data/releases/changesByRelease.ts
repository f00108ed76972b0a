import { addedBy, type ReleaseChanges } from './changes'
import type { NumberHistory } from './createHistory'
import type { Meaning } from './eras'
import { releaseDates } from './releaseDates'
import { releaseBefore, type ReleaseTag } from './releases'

export interface AddedMeaning<Entry> {
  readonly number: number
  readonly meaning: Meaning<Entry>
}

export interface MovedMeaning<Entry> {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning<Entry>
  /** Whether the old number stood for both this meaning and its present one. */
  readonly isSplit: boolean
}

/** What one release changed; each list is in ascending order of (old) number. */
export interface ReleaseSummary<Entry> {
  readonly release: ReleaseTag
  readonly date: string
  /** New meanings; their numbers may have meant something else before. */
  readonly added: readonly AddedMeaning<Entry>[]
  readonly moved: readonly MovedMeaning<Entry>[]
  /** Numbers no longer in use; their meanings moved. */
  readonly goneNumbers: readonly number[]
}

/** The releases that changed numbers or meanings, newest first. */
export function summariseChanges<Entry extends { readonly code: number }>(
  changes: readonly ReleaseChanges[],
  { meaningOn, numbersOn }: Pick<NumberHistory<Entry>, 'meaningOn' | 'numbersOn'>,
): readonly ReleaseSummary<Entry>[] {
  const summaries = changes.map((change): ReleaseSummary<Entry> => {
    const { release, outsideTable = [], moved = [], split = [] } = change
    const before = releaseBefore(release)
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
      date: releaseDates[release],
      added: withMeaning(
        [...addedBy(change), ...outsideTable.map(({ number }) => number)],
        release,
      ),
      moved: [...toMoves(moved, false), ...toMoves(split, true)].sort((a, b) => a.from - b.from),
      goneNumbers: before ? numbersOn(before).filter((number) => !meaningOn(number, release)) : [],
    }
  })
  return summaries.reverse()
}
