import { meaningOn, numbersOn } from '.'
import { addedBy, releaseChanges, type ReleaseChanges } from './changes'
import { releaseDates } from './releaseDates'
import { releaseBefore } from './releases'

function summarise(change: ReleaseChanges) {
  const { release, outsideTable = [], moved = [], split = [] } = change
  const before = releaseBefore(release)
  const withMeaning = (numbers: readonly number[]) =>
    numbers
      .toSorted((a, b) => a - b)
      .flatMap((number) => {
        const meaning = meaningOn(number, release)
        return meaning ? [{ number, meaning }] : []
      })
  const toMoves = (moves: typeof moved, isSplit: boolean) =>
    moves.flatMap(([from, to]) =>
      withMeaning([to]).map(({ meaning }) => ({ from, to, meaning, isSplit })),
    )
  return {
    release,
    date: releaseDates[release],
    /** New meanings; their numbers may have meant something else before. */
    added: withMeaning([...addedBy(change), ...outsideTable.map(({ number }) => number)]),
    /** If `isSplit`, the old number stood for both this meaning and its present one. */
    moved: [...toMoves(moved, false), ...toMoves(split, true)].sort((a, b) => a.from - b.from),
    /** Numbers no longer in use; their meanings moved. */
    goneNumbers: before ? numbersOn(before).filter((number) => !meaningOn(number, release)) : [],
  }
}

/**
 * The releases that changed numbers or meanings, newest first, each with what it changed in
 * ascending order of (old) number.
 */
export const listChanges = () => releaseChanges.map(summarise).reverse()
