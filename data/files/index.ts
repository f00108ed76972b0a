import type { AbsoluteUrl } from '../addresses'
import { codePath } from '../addresses'
import { catalogue, entries } from '../entries'
import { findRelatedCodes } from '../relatedCodes'
import { searchWordsOf } from '../searchWords'
import { codeMarkdown } from './codeMarkdown'
import { toCodeRecord, type CodeRecord } from './codeRecord'
import { codeJson, codesJson, SCHEMA_PATH } from './codesJson'
import { codesCsv } from './codesCsv'
import { codesSchema } from './codesSchema'
import { llmsText } from './llmsText'
import { openSearchXml, sitemapXml } from './xmlFiles'

/** The pages beside those of the categories and codes. */
const FIXED_PAGES = ['/', '/all', '/guide', '/data', '/changes'] as const

function pagePaths(): string[] {
  const categories = catalogue.map(({ slug }) => `/${slug}`)
  return [...FIXED_PAGES, ...categories, ...entries.map(({ code }) => codePath(code))]
}

/** All records in the order of the published table. */
export function codeRecords(absoluteUrl: AbsoluteUrl): CodeRecord[] {
  const related = findRelatedCodes()
  return entries.map((entry) =>
    toCodeRecord(
      entry,
      { searchWords: searchWordsOf(entry.code), related: related.get(entry.code) ?? [] },
      absoluteUrl,
    ),
  )
}

/** Every file for programs: from its address to its content. */
export function siteFiles(absoluteUrl: AbsoluteUrl): ReadonlyMap<string, string> {
  const records = codeRecords(absoluteUrl)
  return new Map([
    ['/codes.json', codesJson(records, absoluteUrl)],
    [SCHEMA_PATH, codesSchema(absoluteUrl)],
    ['/codes.csv', codesCsv(records)],
    ['/llms.txt', llmsText(absoluteUrl)],
    ['/sitemap.xml', sitemapXml(pagePaths(), absoluteUrl)],
    ['/opensearch.xml', openSearchXml(absoluteUrl)],
    ...records.flatMap((record): [string, string][] => [
      [`${codePath(record.code)}.json`, codeJson(record, absoluteUrl)],
      [`${codePath(record.code)}.md`, codeMarkdown(record, absoluteUrl)],
    ]),
  ])
}
