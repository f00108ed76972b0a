import type { ReleaseTag } from '../releases'

/** The addresses of the files that say what the numbers mean on one release. */
export function releaseFilePaths(release: ReleaseTag) {
  return { json: `/${release}/codes.json`, csv: `/${release}/codes.csv` } as const
}
