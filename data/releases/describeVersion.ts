import type { ReleaseReading } from './parseRelease'
import { coveredRange } from './releases'

/** A server version as given, and its release. */
export interface NamedVersion {
  readonly version: string
  /** Undefined if it is not a version; the published table is shown then. */
  readonly reading: ReleaseReading | undefined
}

/** A server version that could be read. */
export interface KnownVersion extends NamedVersion {
  readonly reading: ReleaseReading
}

/**
 * Says in a sentence which release is shown for a version; an empty string for a covered release.
 */
export function describeVersion({ version, reading: { release, fit } }: KnownVersion): string {
  switch (fit) {
    case 'exact':
      return ''
    case 'nearest':
      return `${version} is not a covered release; showing ${release}.`
    case 'later':
      return `${version} is not verified; showing ${release}, the newest covered release.`
    case 'earlier':
      return `${version} is not verified; showing ${coveredRange.from}, the oldest covered release.`
  }
}
