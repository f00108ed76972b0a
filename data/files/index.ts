import type { AbsoluteUrl } from '../addresses'
import { codePath } from '../addresses'
import { detailsOf } from '../details'
import { entries } from '../catalogue/entries'
import { numbersOutsideTable } from '../releases/meanings'
import { entryOf } from '../releases/releaseTable'
import { rowOf } from '../releases/tableRows'
import { codeMarkdown } from './codeMarkdown'
import { toCodeRecord } from './codeRecord'
import { codeJson, codesJson } from './codesJson'
import { ENDPOINTS_SCHEMA_PATH, SCHEMA_PATH } from './schemaPaths'
import { constantFiles } from './constantFiles'
import { endpointsJson } from './endpointsJson'
import { endpointsSchema } from './endpointsSchema'
import { codesCsv } from './codesCsv'
import { codesSchema } from './codesSchema'
import { llmsText } from './llmsText'
import { releaseFiles } from './releaseFiles'
import { openSearchXml } from './openSearchXml'

/** Every file for programs: content by address. */
export function siteFiles(absoluteUrl: AbsoluteUrl): ReadonlyMap<string, string> {
  const recordOf = (number: number) => {
    const row = rowOf(number)
    return row ? [toCodeRecord(entryOf(row.shown), detailsOf(row.shown), absoluteUrl)] : []
  }
  const records = entries.flatMap(({ code }) => recordOf(code))
  const otherRecords = numbersOutsideTable().flatMap(recordOf)
  return new Map([
    ['/codes.json', codesJson(records, absoluteUrl)],
    [SCHEMA_PATH, codesSchema(absoluteUrl)],
    ['/codes.csv', codesCsv(records)],
    ['/llms.txt', llmsText(absoluteUrl)],
    ['/opensearch.xml', openSearchXml(absoluteUrl)],
    ...[...records, ...otherRecords].flatMap((record): [string, string][] => [
      [`${codePath(record.code)}.json`, codeJson(record, absoluteUrl)],
      [`${codePath(record.code)}.md`, codeMarkdown(record, absoluteUrl)],
    ]),
    ['/endpoints.json', endpointsJson(absoluteUrl)],
    [ENDPOINTS_SCHEMA_PATH, endpointsSchema(absoluteUrl)],
    ...constantFiles(absoluteUrl),
    ...releaseFiles(absoluteUrl),
  ])
}
