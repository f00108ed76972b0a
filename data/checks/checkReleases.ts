import type { Fault } from './faults'

interface CheckedReleases {
  /** Tags, such as `v3.6.2`. */
  readonly releases: readonly string[]
  readonly changes: readonly { readonly release: string }[]
}

/** Negative if the first tag is of an older version. */
const compareTags = new Intl.Collator('en', { numeric: true }).compare

function findDisorder(file: string, tags: readonly string[]): Fault[] {
  return tags.flatMap((tag, at): Fault[] => {
    const previous = tags[at - 1]
    const order = previous === undefined ? -1 : compareTags(previous, tag)
    if (order < 0) return []
    const problem =
      order === 0
        ? `${tag} is listed twice; merge the two entries`
        : `${tag} comes after ${previous}; keep releases in ascending order`
    return [{ file, problem }]
  })
}

/**
 * Checks that releases and their changes are in ascending order, which the history and the reading
 * of versions rely on, and that every change belongs to a covered release.
 */
export function findReleaseFaults({ releases, changes }: CheckedReleases): Fault[] {
  const changesFile = 'data/releases/changes.ts'
  const changed = changes.map(({ release }) => release)
  const uncovered = changed.filter((tag) => !releases.includes(tag))
  return [
    ...findDisorder('data/releases/releases.ts', releases),
    ...findDisorder(changesFile, changed),
    ...uncovered.map((tag) => ({
      file: changesFile,
      problem: `${tag} is not a covered release; add it to data/releases/releases.ts first`,
    })),
  ]
}
