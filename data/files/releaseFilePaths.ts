import type { ReleaseTag } from '../releases'

/** The addresses of the files of one release. */
export interface ReleaseFilePaths {
  readonly json: string
  readonly csv: string
}

/** `/v3.6.2/codes.json` and `/v3.6.2/codes.csv`; "latest" is the newest covered release. */
export const releaseFilePaths = (folder: ReleaseTag | 'latest'): ReleaseFilePaths => ({
  json: `/${folder}/codes.json`,
  csv: `/${folder}/codes.csv`,
})
