import { compareReleases, type ReleaseTag } from '../../data/releases'
import { addedBy, releaseChanges } from '../../data/releases/changes'

/** The codes of the catalogue that a later release brought. */
export function codesAddedAfter(release: ReleaseTag): ReadonlySet<number> {
  return new Set(
    releaseChanges
      .filter((change) => compareReleases(change.release, release) > 0)
      .flatMap(addedBy),
  )
}
