import { withVersion, type AbsoluteUrl } from '../addresses'
import { knowledgeFor } from '../knowledge'
import { keyOfEntry } from '../knowledge/meaningKey'
import { coveredRange, releases, type ReleaseTag } from '../releases'
import { releaseDates } from '../releases/releaseDates'
import { entriesOn } from '../releases/releaseTable'
import type { DetailsRecord } from './detailsRecord'
import { toLineRecord, type LineRecord } from './codeRecord'
import { codesCsv } from './codesCsv'
import { SCHEMA_PATH } from './schemaPaths'
import { releaseFilePaths } from './releaseFilePaths'
import { toJson } from './toJson'

/** A row of a release, what it means, and what a program does with it. */
export interface ReleaseRecord
  extends LineRecord, Pick<DetailsRecord, 'name' | 'meaning' | 'reaction'> {}

/** All rows of a release, with addresses that name the release. */
export function releaseRecords(
  release: ReleaseTag,
  absoluteUrl: AbsoluteUrl,
): readonly ReleaseRecord[] {
  return entriesOn(release).map((entry) => {
    const { name, meaning, reaction } = knowledgeFor(keyOfEntry(entry))
    return {
      ...toLineRecord(entry, (path) => absoluteUrl(withVersion(path, release))),
      name,
      meaning,
      reaction,
    }
  })
}

function filesOf(
  release: ReleaseTag,
  absoluteUrl: AbsoluteUrl,
  folder: ReleaseTag | 'latest' = release,
): [path: string, content: string][] {
  const { json, csv } = releaseFilePaths(folder)
  const codes = releaseRecords(release, absoluteUrl)
  const file = {
    $schema: absoluteUrl(`${SCHEMA_PATH}#/$defs/releaseFile`),
    serverVersions: { from: release, to: release },
    codes,
  }
  // Compact: there are many of these files, and only programs read them.
  return [
    [json, `${JSON.stringify(file)}\n`],
    [csv, codesCsv(codes)],
  ]
}

/** `/releases.json`: the covered releases, newest first, with their files. */
function releasesJson(absoluteUrl: AbsoluteUrl): string {
  const list = releases.toReversed().map((release) => {
    const { json, csv } = releaseFilePaths(release)
    return { release, date: releaseDates[release], json: absoluteUrl(json), csv: absoluteUrl(csv) }
  })
  return toJson({ $schema: absoluteUrl(`${SCHEMA_PATH}#/$defs/releasesFile`), releases: list })
}

/** `/v3.6.2/codes.json` and `.csv` for every covered release, and `/latest/` for the newest. */
export function releaseFiles(absoluteUrl: AbsoluteUrl): [path: string, content: string][] {
  return [
    ['/releases.json', releasesJson(absoluteUrl)],
    ...filesOf(coveredRange.to, absoluteUrl, 'latest'),
    ...releases.flatMap((tag) => filesOf(tag, absoluteUrl)),
  ]
}
