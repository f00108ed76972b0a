import type { AbsoluteUrl } from '../addresses'
import { publishedRange } from '../coverage'
import { catalogue } from '../entries'
import type { CodeRecord } from './codeRecord'

/** The address of the schema that both JSON files name. */
export const SCHEMA_PATH = '/codes.schema.json'

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** `/codes.json`: the whole catalogue. */
export function codesJson(records: readonly CodeRecord[], absoluteUrl: AbsoluteUrl): string {
  return toJson({
    $schema: absoluteUrl(SCHEMA_PATH),
    serverVersions: publishedRange,
    categories: catalogue.map(({ slug, title, prefix, sections }) => ({
      slug,
      title,
      prefix,
      url: absoluteUrl(`/${slug}`),
      subGroups: sections.flatMap(({ subGroup }) =>
        subGroup ? { ...subGroup, url: absoluteUrl(`/${slug}#${subGroup.slug}`) } : [],
      ),
    })),
    codes: records,
  })
}

/** `/31504.json`: one code. */
export function codeJson(record: CodeRecord, absoluteUrl: AbsoluteUrl): string {
  return toJson({ $schema: absoluteUrl(`${SCHEMA_PATH}#/$defs/codeFile`), ...record })
}
