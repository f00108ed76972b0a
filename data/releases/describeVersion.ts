import { publishedRange } from './publishedRange'
import type { ReleaseReading } from './parseRelease'
import { coveredRange } from './releases'

/** A server version as somebody named it, and what is known of it. */
export interface NamedVersion {
  /** As it was named, such as `3.6.2`. */
  readonly version: string
  /** Undefined when the name is no version; then the published table answers. */
  readonly reading: ReleaseReading | undefined
}

/** Says in one sentence whose numbers are shown for a named version. */
export function describeVersion({ version, reading }: NamedVersion): string {
  if (!reading)
    return `“${version}” is no server version, so these are the numbers of ${publishedRange.from} to ${publishedRange.to}.`
  const { release, fit } = reading
  switch (fit) {
    case 'exact':
      return `These are the numbers of ${release}.`
    case 'nearest':
      return `${version} is none of the compared releases; these are the numbers of ${release}.`
    case 'later':
      return `${version} is not verified: these are the numbers of ${release}, the newest compared release.`
    case 'earlier':
      return `${version} is not verified: these are the numbers of ${coveredRange.from}, the oldest compared release.`
  }
}
