import { entryOn, type ReleaseEntry, type TableRelease } from '../../data/releases/releaseTable'

/** The line of a number that a release has; throws where it has none. */
export function lineOn(number: number, release: TableRelease): ReleaseEntry {
  const entry = entryOn(number, release)
  if (!entry) throw new Error(`${release ?? 'The published table'} has no ${number}`)
  return entry
}
