import { publishedRange } from './publishedRange'
import { entries, type CatalogueEntry } from '../catalogue/entries'
import { releaseChanges } from './changes'
import { createHistory } from './createHistory'
import type { Meaning as MeaningOf } from './eras'

export { describeVersion, type KnownVersion, type NamedVersion } from './describeVersion'
export { parseRelease } from './parseRelease'
export {
  compareReleases,
  coveredRange,
  releases,
  newestUnverified,
  type ReleaseTag,
  type Stretch,
} from './releases'
export type { NumberStretch } from './createHistory'

/** What a number means: a published meaning, or one in this site’s wording. */
export type Meaning = MeaningOf<CatalogueEntry>

/** The history of the published table. */
export const {
  meaningOn,
  numbersOn,
  historyOf,
  numbersOf,
  eras,
  knownNumbers,
  versionDependentNumbers,
} = createHistory({ entries, tableRelease: publishedRange.to, changes: releaseChanges })

/** Whether a covered release has the number. */
export const isKnownNumber = (number: number): boolean => knownNumbers().includes(number)
