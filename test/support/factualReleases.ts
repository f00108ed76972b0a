import { eras, parseRelease, type ReleaseTag } from '../../data/releases'
import { facts } from './facts'

/** Every number that the API could use, and success. */
export const possibleNumbers: readonly number[] = [
  0,
  ...Array.from({ length: 9000 }, (_, at) => 30000 + at),
]

/** A release of the facts as one that the site covers; throws where it does not. */
function covered(tag: string): ReleaseTag {
  const { release, fit } = parseRelease(tag) ?? {}
  if (release === undefined || fit !== 'exact') throw new Error(`the site does not cover ${tag}`)
  return release
}

/** The releases that the facts cover, oldest first. */
export const factualReleases: readonly ReleaseTag[] = facts.releases.map(({ tag }) => covered(tag))

/** The spans of releases with the same numbers, as far as the facts cover them. */
export const factualEras = eras.filter(({ to }) => factualReleases.includes(to))

/** Answers in the order of their numbers, to compare them whole. */
export const byNumber = (answers: Iterable<readonly [number, unknown]>) =>
  [...answers].sort(([one], [other]) => one - other)
