import { publishedRange } from './publishedRange'
import { entries, type CatalogueEntry } from '../catalogue/entries'
import { releaseChanges } from './changes'
import { createHistory, type MeaningStretch as MeaningStretchOf } from './createHistory'
import type { Meaning as MeaningOf } from './eras'

export { describeVersion, type NamedVersion } from './describeVersion'
export { parseRelease, type ReleaseReading } from './parseRelease'
export {
  compareReleases,
  coveredRange,
  releases,
  unverifiedReleases,
  type ReleaseTag,
} from './releases'
export type { NumberStretch, Stretch } from './createHistory'

/** What a number means: a line of the published table, or something in this site's own words. */
export type Meaning = MeaningOf<CatalogueEntry>
/** What a number meant, and how long. */
export type MeaningStretch = MeaningStretchOf<CatalogueEntry>

/** The questions that `NumberHistory` describes, for the published table. */
export const {
  meaningOn,
  numberOn,
  numbersOn,
  historyOf,
  numbersOf,
  eras,
  knownNumbers,
  versionDependentNumbers,
  dependsOnVersion,
  hasOtherNumbers,
} = createHistory({ entries, tableRelease: publishedRange.to, changes: releaseChanges })

/** The numbers that stood for two meanings, their own and one that has another number since. */
export const splitNumbers: ReadonlySet<number> = new Set(
  releaseChanges.flatMap(({ split = [] }) => split.map(([from]) => from)),
)
