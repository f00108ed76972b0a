import { movesOf } from './changes'
import { eraSpans, toEras, type HistorySource } from './eras'
import { compareReleases, type ReleaseTag, type Stretch } from './releases'

/** Which number a meaning had in a range of releases. */
export interface NumberStretch extends Stretch {
  readonly number: number
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

const ascending = (numbers: Iterable<number>): readonly number[] =>
  [...new Set(numbers)].sort((a, b) => a - b)

/**
 * Numbers that lost a meaning before the table’s release or gained one after it, and numbers that
 * the table lacks.
 */
function findDependentNumbers<Entry>({ changes, tableRelease }: HistorySource<Entry>) {
  return ascending(
    changes.flatMap((change) => {
      const { outsideTable = [] } = change
      const isLater = compareReleases(change.release, tableRelease) > 0
      const moved = movesOf(change).map(([from, to]) => (isLater ? to : from))
      return [...moved, ...outsideTable.map(({ number }) => number)]
    }),
  )
}

/** Creates the history of a table of codes: what each number means in each release. */
export function createHistory<Entry extends { readonly code: number }>(
  source: HistorySource<Entry>,
) {
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
    /** The meaning of a number in a release; undefined if the release lacks the number. */
    meaningOn: (number: number, release: ReleaseTag) => eraOf(release)?.meanings.get(number),
    numbersOn: (release: ReleaseTag) => eraOf(release)?.numbers ?? [],
    /** What a number meant, oldest first; releases without it are left out. */
    historyOf: (number: number) =>
      toStretches(allEras(), ({ meanings }) => meanings.get(number)).map(
        ({ value: meaning, ...stretch }) => ({ ...stretch, meaning }),
      ),
    /** The numbers that a published meaning has had, oldest first. */
    numbersOf: (code: Entry['code']): readonly NumberStretch[] =>
      toStretches(allEras(), ({ numberByCode }) => numberByCode.get(code)).map(
        ({ value: number, ...stretch }) => ({ ...stretch, number }),
      ),
    /** Ranges in which all numbers mean the same thing, oldest first, without gaps. */
    eras: eraSpans(source.changes),
    knownNumbers: () => (known ??= ascending(allEras().flatMap(({ numbers }) => numbers))),
    /**
     * The numbers whose meaning in some covered release differs from the published table, and those
     * that the table lacks, ascending. A number that is merely newer does not count.
     */
    versionDependentNumbers: findDependentNumbers(source),
  }
}
