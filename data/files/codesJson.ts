import type { AbsoluteUrl } from '../addresses'
import { publishedRange } from '../releases/publishedRange'
import { catalogue } from '../catalogue/entries'
import { coveredRange } from '../releases'
import { numbersOutsideTable } from '../releases/meanings'
import { toMeaningRecords, type CodeRecord } from './codeRecord'
import { SCHEMA_PATH } from './schemaPaths'
import { toJson } from './toJson'

function categoryRecords(absoluteUrl: AbsoluteUrl) {
  return catalogue.map(({ slug, title, prefix, sections }) => ({
    slug,
    title,
    prefix,
    url: absoluteUrl(`/${slug}`),
    subGroups: sections.flatMap(({ subGroup }) =>
      subGroup ? { ...subGroup, url: absoluteUrl(`/${slug}#${subGroup.slug}`) } : [],
    ),
  }))
}

/** `/codes.json`: the whole catalogue. */
export function codesJson(records: readonly CodeRecord[], absoluteUrl: AbsoluteUrl): string {
  return toJson({
    $schema: absoluteUrl(SCHEMA_PATH),
    serverVersions: publishedRange,
    coveredVersions: coveredRange,
    categories: categoryRecords(absoluteUrl),
    codes: records,
    otherNumbers: numbersOutsideTable().map((code) => ({
      code,
      history: toMeaningRecords(code),
    })),
  })
}

/** `/31504.json`: one code. */
export function codeJson(record: CodeRecord, absoluteUrl: AbsoluteUrl): string {
  return toJson({ $schema: absoluteUrl(`${SCHEMA_PATH}#/$defs/codeFile`), ...record })
}
