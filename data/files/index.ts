import type { AbsoluteUrl } from '../addresses'
import { codePath } from '../addresses'
import { gatherExtras } from '../extras/codeExtras'
import { entriesOn } from '../releases/releaseTable'
import { codeMarkdown } from './codeMarkdown'
import { toCodeRecord } from './codeRecord'
import { codeJson, codesJson, SCHEMA_PATH } from './codesJson'
import { codesCsv } from './codesCsv'
import { codesSchema } from './codesSchema'
import { llmsText } from './llmsText'
import { releaseFiles } from './releaseFiles'
import { openSearchXml } from './openSearchXml'

/** Every file for programs: content by address. */
export function siteFiles(absoluteUrl: AbsoluteUrl): ReadonlyMap<string, string> {
  const extras = gatherExtras()
  const records = entriesOn(null).flatMap((entry) => {
    const known = entry.published && extras.get(entry.published.code)
    return known ? toCodeRecord(entry, known, absoluteUrl) : []
  })
  return new Map([
    ['/codes.json', codesJson(records, absoluteUrl)],
    [SCHEMA_PATH, codesSchema(absoluteUrl)],
    ['/codes.csv', codesCsv(records)],
    ['/llms.txt', llmsText(absoluteUrl)],
    ['/opensearch.xml', openSearchXml(absoluteUrl)],
    ...records.flatMap((record): [string, string][] => [
      [`${codePath(record.code)}.json`, codeJson(record, absoluteUrl)],
      [`${codePath(record.code)}.md`, codeMarkdown(record, absoluteUrl)],
    ]),
    ...releaseFiles(absoluteUrl),
  ])
}
