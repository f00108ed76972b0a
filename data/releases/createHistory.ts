import { movesOf } from './changes'
import { eraSpans, toEras, type HistorySource, type Meaning } from './eras'
import { compareReleases, type ReleaseTag } from './releases'

/** Releases in a row, both included. A stretch that ends with the covered range goes on unverified. */
export interface Stretch {
  readonly from: ReleaseTag
  readonly to: ReleaseTag
}

/** What a number meant, and how long. */
export interface MeaningStretch<Entry> extends Stretch {
  readonly meaning: Meaning<Entry>
}

/** Under which number a meaning went, and how long. */
export interface NumberStretch extends Stretch {
  readonly number: number
}

/** Answers which number means what in which release. */
export interface NumberHistory<Entry extends { readonly code: number }> {
  /** What a number means in a release; undefined when that release has no such number. */
  meaningOn: (number: number, release: ReleaseTag) => Meaning<Entry> | undefined
  /** The number of a published meaning in a release; undefined when the release lacks it. */
  numberOn: (code: Entry['code'], release: ReleaseTag) => number | undefined
  /** All numbers of a release, ascending. */
  numbersOn: (release: ReleaseTag) => readonly number[]
  /** What a number meant from release to release, oldest first; without the times it did not exist. */
  historyOf: (number: number) => readonly MeaningStretch<Entry>[]
  /** Under which numbers a published meaning went from release to release, oldest first. */
  numbersOf: (code: Entry['code']) => readonly NumberStretch[]
  /** The releases in which every number means the same, oldest first, without a gap. */
  eras: readonly Stretch[]
  /** All numbers of all covered releases, ascending. */
  knownNumbers: () => readonly number[]
  /** The numbers for which `dependsOnVersion` is true, ascending. */
  versionDependentNumbers: readonly number[]
  /**
   * True when some covered release gives the number another meaning than the published table
   * does, be it because the table has no such number. A number that is merely newer does not.
   */
  dependsOnVersion: (number: number) => boolean
  /** True when a published meaning went by other numbers on some covered release. */
  hasOtherNumbers: (code: Entry['code']) => boolean
}

/** Merges what is equal in neighbouring eras; leaves out the eras that have nothing. */
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
 * The numbers that mean something else on some release than in the table: those that gave their
 * meaning away before it, that took one after it, and that the table lacks.
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

/** Makes the history of a table of codes. */
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
  /** Computed when first asked for: a page that shows the published table never does. */
  const allEras = () => (computed ??= computeEras())
  const eraOf = (release: ReleaseTag) =>
    allEras().find(({ to }) => compareReleases(release, to) <= 0)

  const versionDependentNumbers = findDependentNumbers(source)
  const versionDependent = new Set(versionDependentNumbers)

  const numbersOf = (code: Entry['code']) =>
    toStretches(allEras(), ({ numberByCode }) => numberByCode.get(code)).map(
      ({ value: number, ...stretch }) => ({ ...stretch, number }),
    )

  return {
    meaningOn: (number, release) => eraOf(release)?.meanings.get(number),
    numberOn: (code, release) => eraOf(release)?.numberByCode.get(code),
    numbersOn: (release) => eraOf(release)?.numbers ?? [],
    historyOf: (number) =>
      toStretches(allEras(), ({ meanings }) => meanings.get(number)).map(
        ({ value: meaning, ...stretch }) => ({ ...stretch, meaning }),
      ),
    numbersOf,
    eras: eraSpans(source.changes),
    knownNumbers: () => ascending(allEras().flatMap(({ numbers }) => numbers)),
    versionDependentNumbers,
    dependsOnVersion: (number) => versionDependent.has(number),
    hasOtherNumbers: (code) => numbersOf(code).some(({ number }) => number !== code),
  }
}
