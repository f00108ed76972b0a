import { addedBy, movesOf, type OwnWords, type ReleaseChanges } from './changes'
import {
  compareReleases,
  coveredRange,
  releaseBefore,
  type ReleaseTag,
  type Stretch,
} from './releases'

/** A published meaning, or one that the published table lacks. */
export type Meaning<Entry> =
  /** The meaning of an entry, whose number here may differ from `entry.code`. */
  | { readonly kind: 'published'; readonly entry: Entry }
  /** In this site’s wording; must be marked as such where it is shown. */
  | { readonly kind: 'own'; readonly text: string }

type Meanings<Entry> = ReadonlyMap<number, Meaning<Entry>>

/** A range of releases, inclusive, in which no number changes its meaning. */
export interface Era<Entry> extends Stretch {
  readonly meanings: Meanings<Entry>
}

/** What the history is computed from. */
export interface HistorySource<Entry> {
  readonly entries: readonly Entry[]
  /** The last release for which the table is valid. */
  readonly tableRelease: ReleaseTag
  /** Oldest first. */
  readonly changes: readonly ReleaseChanges[]
}

const inOwnWords = ({ number, text }: OwnWords) => [number, { kind: 'own', text }] as const

/** The ranges of releases between the changes, oldest first, without gaps. */
export function eraSpans(changes: readonly ReleaseChanges[]): readonly Stretch[] {
  const starts = [coveredRange.from, ...changes.map(({ release }) => release)]
  return starts.map((from, at) => {
    const next = starts[at + 1]
    return { from, to: (next && releaseBefore(next)) ?? coveredRange.to }
  })
}

/**
 * Computes the meaning of each number over the covered range: starts with the table, applies the
 * changes after its release and reverts those before.
 *
 * @returns the eras, oldest first, without gaps; each meaning is the same object in all of them
 */
export function toEras<Entry extends { readonly code: number }>({
  entries,
  tableRelease,
  changes,
}: HistorySource<Entry>): readonly Era<Entry>[] {
  const published: Meanings<Entry> = new Map(
    entries.map((entry) => [entry.code, { kind: 'published', entry }]),
  )
  const pick = (numbers: readonly number[], meanings: Meanings<Entry>) =>
    numbers.flatMap((number) => {
      const meaning = meanings.get(number)
      return meaning ? [[number, meaning] as const] : []
    })
  const omit = (numbers: Iterable<number>, meanings: Meanings<Entry>) => {
    const gone = new Set(numbers)
    return [...meanings].filter(([number]) => !gone.has(number))
  }
  const move = (moves: readonly (readonly [number, number])[], meanings: Meanings<Entry>) =>
    moves.flatMap(([from, to]) =>
      pick([from], meanings).map(([, meaning]) => [to, meaning] as const),
    )

  function apply(before: Meanings<Entry>, change: ReleaseChanges): Meanings<Entry> {
    const { outsideTable = [] } = change
    const moves = movesOf(change)
    const left = moves.map(([from]) => from)
    return new Map([
      ...omit(left, before),
      ...move(moves, before),
      ...pick(addedBy(change), published),
      ...outsideTable.map(inOwnWords),
    ])
  }

  function takeBack(after: Meanings<Entry>, change: ReleaseChanges): Meanings<Entry> {
    const { outsideTable = [] } = change
    const moves = movesOf(change).map(([from, to]) => [to, from] as const)
    const arrived = moves.map(([to]) => to)
    const fresh = outsideTable.map(({ number }) => number)
    return new Map([
      ...omit([...arrived, ...addedBy(change), ...fresh], after),
      ...move(moves, after),
    ])
  }

  const isLater = ({ release }: ReleaseChanges) => compareReleases(release, tableRelease) > 0
  const later = changes.filter(isLater)
  const addedLater = later.flatMap(addedBy)
  const table: Meanings<Entry> = new Map(omit(addedLater, published))

  /** Of each era, oldest first. */
  const meaningsByEra = [table]
  for (const change of changes.filter((one) => !isLater(one)).reverse())
    meaningsByEra.unshift(takeBack(meaningsByEra[0] ?? table, change))
  for (const change of later) meaningsByEra.push(apply(meaningsByEra.at(-1) ?? table, change))
  return eraSpans(changes).flatMap((span, at) => {
    const meanings = meaningsByEra[at]
    return meanings ? [{ ...span, meanings }] : []
  })
}
