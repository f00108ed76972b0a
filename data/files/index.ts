import type { AbsoluteUrl } from '../addresses'
import { codePath } from '../addresses'
import { numbersOutsideTable } from '../releases/meanings'
import { entriesOn, toEntry } from '../releases/releaseTable'
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
  const records = entriesOn(null).map((entry) => toCodeRecord(entry, absoluteUrl))
  const otherRecords = numbersOutsideTable()
    .flatMap((number) => rowOf(number)?.shown ?? [])
    .map((meaning) => toCodeRecord(toEntry(meaning), absoluteUrl))
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
