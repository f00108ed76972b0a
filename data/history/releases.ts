/**
 * The server releases that the history covers, oldest first: all final ones from v2.0.0 to v3.6.2,
 * no prereleases. Source: the release tags of github.com/fresns/fresns; the date is that of the
 * tagged commit. A later release may be appended once its message seeder has been compared.
 */
export const releases = [
  { tag: 'v2.0.0', date: '2023-01-09' },
  { tag: 'v2.0.1', date: '2023-01-11' },
  { tag: 'v2.1.0', date: '2023-01-18' },
  { tag: 'v2.2.0', date: '2023-01-20' },
  { tag: 'v2.3.0', date: '2023-01-21' },
  { tag: 'v2.3.1', date: '2023-01-21' },
  { tag: 'v2.4.0', date: '2023-02-01' },
  { tag: 'v2.5.0', date: '2023-02-09' },
  { tag: 'v2.6.0', date: '2023-02-16' },
  { tag: 'v2.6.1', date: '2023-02-17' },
  { tag: 'v2.7.0', date: '2023-02-26' },
  { tag: 'v2.7.1', date: '2023-03-02' },
  { tag: 'v2.7.2', date: '2023-03-05' },
  { tag: 'v2.8.0', date: '2023-04-15' },
  { tag: 'v2.8.1', date: '2023-04-15' },
  { tag: 'v2.9.0', date: '2023-04-22' },
  { tag: 'v2.10.0', date: '2023-04-27' },
  { tag: 'v2.10.1', date: '2023-04-28' },
  { tag: 'v2.10.2', date: '2023-04-28' },
  { tag: 'v2.11.0', date: '2023-05-06' },
  { tag: 'v2.11.1', date: '2023-05-08' },
  { tag: 'v2.11.2', date: '2023-05-08' },
  { tag: 'v2.12.0', date: '2023-05-18' },
  { tag: 'v2.13.0', date: '2023-05-23' },
  { tag: 'v2.13.1', date: '2023-05-23' },
  { tag: 'v2.13.2', date: '2023-05-23' },
  { tag: 'v2.14.0', date: '2023-05-31' },
  { tag: 'v2.15.0', date: '2023-06-12' },
  { tag: 'v2.16.0', date: '2023-06-24' },
  { tag: 'v2.17.0', date: '2023-06-29' },
  { tag: 'v2.17.1', date: '2023-07-12' },
  { tag: 'v2.17.2', date: '2023-07-21' },
  { tag: 'v2.18.0', date: '2023-08-09' },
  { tag: 'v2.18.1', date: '2023-08-12' },
  { tag: 'v2.18.2', date: '2023-08-18' },
  { tag: 'v2.18.3', date: '2023-08-24' },
  { tag: 'v2.18.4', date: '2023-08-25' },
  { tag: 'v2.18.5', date: '2023-09-01' },
  { tag: 'v2.18.6', date: '2023-09-05' },
  { tag: 'v2.18.7', date: '2023-09-15' },
  { tag: 'v2.19.0', date: '2023-10-08' },
  { tag: 'v2.19.1', date: '2023-10-12' },
  { tag: 'v2.19.2', date: '2023-10-16' },
  { tag: 'v2.19.3', date: '2023-10-19' },
  { tag: 'v2.20.0', date: '2023-10-23' },
  { tag: 'v2.21.0', date: '2023-10-30' },
  { tag: 'v2.21.1', date: '2023-11-02' },
  { tag: 'v2.21.2', date: '2023-11-23' },
  { tag: 'v2.21.3', date: '2023-11-24' },
  { tag: 'v2.21.4', date: '2023-11-28' },
  { tag: 'v3.0.0', date: '2024-04-15' },
  { tag: 'v3.1.0', date: '2024-04-28' },
  { tag: 'v3.1.1', date: '2024-04-30' },
  { tag: 'v3.1.2', date: '2024-05-06' },
  { tag: 'v3.1.3', date: '2024-05-12' },
  { tag: 'v3.2.0', date: '2024-05-18' },
  { tag: 'v3.2.1', date: '2024-05-20' },
  { tag: 'v3.3.0', date: '2024-06-01' },
  { tag: 'v3.3.1', date: '2024-06-03' },
  { tag: 'v3.3.2', date: '2024-06-04' },
  { tag: 'v3.4.0', date: '2024-06-11' },
  { tag: 'v3.4.1', date: '2024-06-30' },
  { tag: 'v3.5.0', date: '2024-07-08' },
  { tag: 'v3.5.1', date: '2024-07-20' },
  { tag: 'v3.5.2', date: '2024-07-21' },
  { tag: 'v3.5.3', date: '2024-07-22' },
  { tag: 'v3.6.0', date: '2024-08-12' },
  { tag: 'v3.6.1', date: '2024-10-18' },
  { tag: 'v3.6.2', date: '2024-10-21' },
] as const satisfies readonly {
  readonly tag: `v${number}.${number}.${number}`
  readonly date: string
}[]

/** The tag of a covered release, such as `v3.6.2`; any other is a type error. */
export type ReleaseTag = (typeof releases)[number]['tag']

/**
 * The covered releases, both included. What is said of the oldest one holds for it "or earlier":
 * nothing before it was compared.
 */
export const coveredRange: { readonly from: ReleaseTag; readonly to: ReleaseTag } = {
  from: releases[0].tag,
  to: releases.at(-1)?.tag ?? releases[0].tag,
}

/** Later releases that the documentation of Fresns names and that were not compared. */
export const unverifiedReleases = ['v3.6.3', 'v3.7.0', 'v3.7.1', 'v3.8.0', 'v3.8.1'] as const

const orderOf: ReadonlyMap<ReleaseTag, number> = new Map(releases.map(({ tag }, at) => [tag, at]))

/** Negative when `one` is older than `other`, positive when it is newer, 0 when they are the same. */
export function compareReleases(one: ReleaseTag, other: ReleaseTag): number {
  return (orderOf.get(one) ?? 0) - (orderOf.get(other) ?? 0)
}

/** The covered release right before another; the oldest has none. */
export function releaseBefore(release: ReleaseTag): ReleaseTag | undefined {
  return releases[(orderOf.get(release) ?? 0) - 1]?.tag
}
