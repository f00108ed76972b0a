import { coveredRange, releases, type ReleaseTag } from './releases'

/** The covered release that stands for a version. */
export interface ReleaseReading {
  readonly release: ReleaseTag
  /**
   * How the release fits the version:
   * - `exact`: they are the same;
   * - `nearest`: the version is not covered but is within the covered range. `release` is the last
   *   one before it; for a prerelease (`3.0.0-rc`), the one it leads to; for a version of two parts
   *   (`3.6`), the last that starts with them;
   * - `later`: newer than all covered releases; `release` is the newest, not verified;
   * - `earlier`: older than all covered releases; `release` is the oldest, not verified.
   */
  readonly fit: 'exact' | 'nearest' | 'later' | 'earlier'
}

const VERSION = /^v?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3}))?(-[\da-z.-]+)?$/i
/** Larger than any part, so that a version can be compared as one number. */
const PART = 1000

const weigh = (major: string, minor: string, patch: string) =>
  (Number(major) * PART + Number(minor)) * PART + Number(patch)

const weightOf: readonly (readonly [ReleaseTag, number])[] = releases.map((tag) => {
  const [major = '', minor = '', patch = ''] = tag.slice(1).split('.')
  return [tag, weigh(major, minor, patch)]
})

/** Reads a server version of two or three parts, such as `v3.6.2`; undefined for anything else. */
export function parseRelease(text: string): ReleaseReading | undefined {
  const [, major, minor, patch, prerelease] = VERSION.exec(text.trim()) ?? []
  if (major === undefined || minor === undefined) return undefined
  const weight = weigh(major, minor, patch ?? String(PART - 1))
  const notAfter = weightOf.filter(([, other]) => other <= weight)
  const [release, found] = notAfter.at(-1) ?? []
  const isWhole = patch !== undefined && prerelease === undefined
  const isOldest = release === coveredRange.from && found === weight
  if (release === undefined || (isOldest && prerelease !== undefined))
    return { release: coveredRange.from, fit: 'earlier' }
  if (found === weight) return { release, fit: isWhole ? 'exact' : 'nearest' }
  const isInNewestLine =
    patch === undefined && release.startsWith(`v${Number(major)}.${Number(minor)}.`)
  const isBeyond = notAfter.length === weightOf.length && !isInNewestLine
  return { release, fit: isBeyond ? 'later' : 'nearest' }
}
