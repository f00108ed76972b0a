import type { ReleaseTag } from '../releases'

/** The addresses of the files of one release. */
export function releaseFilePaths(release: ReleaseTag) {
  return { json: `/${release}/codes.json`, csv: `/${release}/codes.csv` } as const
}
