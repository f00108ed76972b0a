import { coveredRange, releases, type ReleaseTag } from './releases'

/** A version as a covered release, as far as there is one. */
export interface ReleaseReading {
  /** The release that answers for the version. */
  readonly release: ReleaseTag
  /**
   * How the release fits:
   * - `exact`: it is the version;
   * - `nearest`: the version is no covered release, but lies between covered ones; `release` is the
   *   last before it, for a prerelease (`3.0.0-rc`) the one it leads to, for a version of two parts
   *   (`3.6`) the last that starts so;
   * - `later`: the version is newer than all covered ones, `release` is the newest: not verified;
   * - `earlier`: the version is older than all covered ones, `release` is the oldest: not verified.
   */
  readonly fit: 'exact' | 'nearest' | 'later' | 'earlier'
}

const VERSION = /^v?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3}))?(-[\da-z.-]+)?$/i
/** More than any part of a version, so that the parts can be weighed as one number. */
const PART = 1000

const weigh = (major: string, minor: string, patch: string) =>
  (Number(major) * PART + Number(minor)) * PART + Number(patch)

const weightOf: readonly (readonly [ReleaseTag, number])[] = releases.map((tag) => {
  const [major = '', minor = '', patch = ''] = tag.slice(1).split('.')
  return [tag, weigh(major, minor, patch)]
})

/**
 * Reads the version of a server, such as `v3.6.2`, `3.6.2` or the value of a `Fresns-Version`
 * header; white space around it is fine.
 *
 * @returns undefined for anything that is no version of two or three parts
 */
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
  const isOfNewestLine =
    patch === undefined && release.startsWith(`v${Number(major)}.${Number(minor)}.`)
  const isBeyond = notAfter.length === weightOf.length && !isOfNewestLine
  return { release, fit: isBeyond ? 'later' : 'nearest' }
}
