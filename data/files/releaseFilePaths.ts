import type { ReleaseTag } from '../releases'

/** The addresses of the files of one release. */
export interface ReleaseFilePaths {
  readonly json: string
  readonly csv: string
}

const pathsIn = (folder: string): ReleaseFilePaths => ({
  json: `/${folder}/codes.json`,
  csv: `/${folder}/codes.csv`,
})

/** `/v3.6.2/codes.json` and `/v3.6.2/codes.csv`. */
export function releaseFilePaths(release: ReleaseTag): ReleaseFilePaths {
  return pathsIn(release)
}

/** The newest covered release, whichever that is. */
export const latestFilePaths = pathsIn('latest')
