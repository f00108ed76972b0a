import type { CatalogueEntry } from '../../data/catalogue/entries'
import { compareReleases, numbersOf, type ReleaseTag } from '../../data/releases'

/** The number of a published meaning on a release; undefined if the release lacks it. */
export function numberOn(code: CatalogueEntry['code'], release: ReleaseTag): number | undefined {
  return numbersOf(code).find(
    ({ from, to }) => compareReleases(from, release) <= 0 && compareReleases(release, to) <= 0,
  )?.number
}
