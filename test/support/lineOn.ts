import { entryOn, type ReleaseEntry, type TableRelease } from '../../data/releases/releaseTable'

/** The row of a number on a release; throws if there is none. */
export function lineOn(number: number, release: TableRelease): ReleaseEntry {
  const entry = entryOn(number, release)
  if (!entry) throw new Error(`${release ?? 'The published table'} has no ${number}`)
  return entry
}
