import { movesOf } from './changes'
import { eraSpans, toEras, type HistorySource, type Meaning } from './eras'
import { compareReleases, type ReleaseTag, type Stretch } from './releases'

/** What a number meant in a range of releases. */
export interface MeaningStretch<Entry> extends Stretch {
  readonly meaning: Meaning<Entry>
}

/** Which number a meaning had in a range of releases. */
export interface NumberStretch extends Stretch {
  readonly number: number
}

/** What each number means in each release. */
export interface NumberHistory<Entry extends { readonly code: number }> {
  /** The meaning of a number in a release; undefined if the release lacks the number. */
  meaningOn: (number: number, release: ReleaseTag) => Meaning<Entry> | undefined
  numbersOn: (release: ReleaseTag) => readonly number[]
  /** What a number meant, oldest first; releases without it are left out. */
  historyOf: (number: number) => readonly MeaningStretch<Entry>[]
  /** The numbers that a published meaning has had, oldest first. */
  numbersOf: (code: Entry['code']) => readonly NumberStretch[]
  /** Ranges in which all numbers mean the same thing, oldest first, without gaps. */
  eras: readonly Stretch[]
  knownNumbers: () => readonly number[]
  /**
   * The numbers whose meaning in some covered release differs from the published table, and those
   * that the table lacks, ascending. A number that is merely newer does not count.
   */
  versionDependentNumbers: readonly number[]
}

/** Merges equal values of adjacent eras; skips eras without a value. */
function toStretches<Era extends Stretch, Value>(
  eras: readonly Era[],
  read: (era: Era) => Value | undefined,
): (Stretch & { readonly value: Value })[] {
  const stretches: (Stretch & { readonly value: Value })[] = []
  let isRunning = false
  for (const era of eras) {
    const value = read(era)
    const last = isRunning ? stretches.at(-1) : undefined
    isRunning = value !== undefined
    if (value === undefined) continue
    if (last?.value === value) stretches.splice(-1, 1, { ...last, to: era.to })
    else stretches.push({ from: era.from, to: era.to, value })
  }
  return stretches
}

const ascending = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b)

/**
 * Numbers that lost a meaning before the table’s release or gained one after it, and numbers that
 * the table lacks.
 */
function findDependentNumbers<Entry>({ changes, tableRelease }: HistorySource<Entry>): number[] {
  return ascending(
    changes.flatMap((change) => {
      const { outsideTable = [] } = change
      const isLater = compareReleases(change.release, tableRelease) > 0
      const moved = movesOf(change).map(([from, to]) => (isLater ? to : from))
      return [...moved, ...outsideTable.map(({ number }) => number)]
    }),
  )
}

/** Creates the history of a table of codes. */
export function createHistory<Entry extends { readonly code: number }>(
  source: HistorySource<Entry>,
): NumberHistory<Entry> {
  const computeEras = () =>
    toEras(source).map((era) => {
      const numberByCode = new Map<Entry['code'], number>()
      for (const [number, meaning] of era.meanings)
        if (meaning.kind === 'published') numberByCode.set(meaning.entry.code, number)
      return { ...era, numberByCode, numbers: ascending(era.meanings.keys()) }
    })
  let computed: ReturnType<typeof computeEras> | undefined
  /** Computed on first use: a page that shows only the published table never needs it. */
  const allEras = () => (computed ??= computeEras())
  let known: readonly number[] | undefined
  const eraOf = (release: ReleaseTag) =>
    allEras().find(({ to }) => compareReleases(release, to) <= 0)

  return {
    meaningOn: (number, release) => eraOf(release)?.meanings.get(number),
    numbersOn: (release) => eraOf(release)?.numbers ?? [],
    historyOf: (number) =>
      toStretches(allEras(), ({ meanings }) => meanings.get(number)).map(
        ({ value: meaning, ...stretch }) => ({ ...stretch, meaning }),
      ),
    numbersOf: (code) =>
      toStretches(allEras(), ({ numberByCode }) => numberByCode.get(code)).map(
        ({ value: number, ...stretch }) => ({ ...stretch, number }),
      ),
    eras: eraSpans(source.changes),
    knownNumbers: () => (known ??= ascending(allEras().flatMap(({ numbers }) => numbers))),
    versionDependentNumbers: findDependentNumbers(source),
  }
}
