import type { ReleaseTag } from '../releases'

/** `/v3.6.2/codes.json` and `/v3.6.2/codes.csv`; "latest" is the newest covered release. */
export const releaseFilePaths = (folder: ReleaseTag | 'latest') => ({
  json: `/${folder}/codes.json`,
  csv: `/${folder}/codes.csv`,
})
