import { withVersion, type AbsoluteUrl } from '../addresses'
import { releases, type ReleaseTag } from '../releases'
import { entriesOn } from '../releases/releaseTable'
import { toLineRecord, type LineRecord } from './codeRecord'
import { codesCsv } from './codesCsv'
import { SCHEMA_PATH } from './codesJson'
import { releaseFilePaths } from './releaseFilePaths'

/** All rows of a release, with addresses that name the release. */
export function releaseRecords(
  release: ReleaseTag,
  absoluteUrl: AbsoluteUrl,
): readonly LineRecord[] {
  return entriesOn(release).map((entry) =>
    toLineRecord(entry, (path) => absoluteUrl(withVersion(path, release))),
  )
}

/** `/v3.6.2/codes.json` and `/v3.6.2/codes.csv`, for every covered release. */
export function releaseFiles(absoluteUrl: AbsoluteUrl): [path: string, content: string][] {
  return releases.flatMap((tag): [string, string][] => {
    const codes = releaseRecords(tag, absoluteUrl)
    const { json, csv } = releaseFilePaths(tag)
    const file = {
      $schema: absoluteUrl(`${SCHEMA_PATH}#/$defs/releaseFile`),
      serverVersions: { from: tag, to: tag },
      codes,
    }
    // Compact: there are many of these files, and only programs read them.
    return [
      [json, `${JSON.stringify(file)}\n`],
      [csv, codesCsv(codes)],
    ]
  })
}
