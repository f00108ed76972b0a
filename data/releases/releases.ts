/**
 * The releases that the history covers, oldest first: all final ones from v2.0.0 to v3.6.2, no
 * prereleases. Source: the release tags of github.com/fresns/fresns. To append a later release,
 * compare its message seeder first and add its date to `releaseDates.ts`.
 */
export const releases = [
  'v2.0.0',
  'v2.0.1',
  'v2.1.0',
  'v2.2.0',
  'v2.3.0',
  'v2.3.1',
  'v2.4.0',
  'v2.5.0',
  'v2.6.0',
  'v2.6.1',
  'v2.7.0',
  'v2.7.1',
  'v2.7.2',
  'v2.8.0',
  'v2.8.1',
  'v2.9.0',
  'v2.10.0',
  'v2.10.1',
  'v2.10.2',
  'v2.11.0',
  'v2.11.1',
  'v2.11.2',
  'v2.12.0',
  'v2.13.0',
  'v2.13.1',
  'v2.13.2',
  'v2.14.0',
  'v2.15.0',
  'v2.16.0',
  'v2.17.0',
  'v2.17.1',
  'v2.17.2',
  'v2.18.0',
  'v2.18.1',
  'v2.18.2',
  'v2.18.3',
  'v2.18.4',
  'v2.18.5',
  'v2.18.6',
  'v2.18.7',
  'v2.19.0',
  'v2.19.1',
  'v2.19.2',
  'v2.19.3',
  'v2.20.0',
  'v2.21.0',
  'v2.21.1',
  'v2.21.2',
  'v2.21.3',
  'v2.21.4',
  'v3.0.0',
  'v3.1.0',
  'v3.1.1',
  'v3.1.2',
  'v3.1.3',
  'v3.2.0',
  'v3.2.1',
  'v3.3.0',
  'v3.3.1',
  'v3.3.2',
  'v3.4.0',
  'v3.4.1',
  'v3.5.0',
  'v3.5.1',
  'v3.5.2',
  'v3.5.3',
  'v3.6.0',
  'v3.6.1',
  'v3.6.2',
] as const satisfies readonly `v${number}.${number}.${number}`[]

/** The tag of a covered release, such as `v3.6.2`. */
export type ReleaseTag = (typeof releases)[number]

/**
 * A range of releases, inclusive. If it ends with the last covered release, it may extend beyond
 * it.
 */
export interface Stretch {
  readonly from: ReleaseTag
  readonly to: ReleaseTag
}

/**
 * The first and last covered release. What is true of the first may be older: nothing before it was
 * compared.
 */
export const coveredRange: Stretch = {
  from: releases[0],
  to: releases.at(-1) ?? releases[0],
}

/** The release in whose source the facts were read, unless they name another. */
export const sourceRelease = 'v3.2.1' satisfies ReleaseTag

/** The newest release that the Fresns documentation names; none after `coveredRange` was compared. */
export const newestUnverified = 'v3.8.1'

const orderOf: ReadonlyMap<ReleaseTag, number> = new Map(releases.map((tag, at) => [tag, at]))

/** Compares by age, as for `Array.sort`: negative if `one` is older. */
export function compareReleases(one: ReleaseTag, other: ReleaseTag): number {
  return (orderOf.get(one) ?? 0) - (orderOf.get(other) ?? 0)
}

/** The covered release before another; undefined for the oldest. */
export function releaseBefore(release: ReleaseTag): ReleaseTag | undefined {
  return releases[(orderOf.get(release) ?? 0) - 1]
}
