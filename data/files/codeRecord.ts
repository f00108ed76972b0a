import { anchorPath, codePath, type AbsoluteUrl } from '../addresses'
import type { CatalogueEntry, ErrorCode } from '../entries'

/** One code as the site's files give it; `codes.schema.json` describes the fields. */
export interface CodeRecord {
  readonly code: number
  readonly message: string
  readonly text: string
  readonly note: string | null
  /** Slug of the category; null for code 0. */
  readonly category: string | null
  /** Slug of the sub-group; null where the category has none. */
  readonly subGroup: string | null
  /** This site's own words for it. */
  readonly searchWords: readonly string[]
  /** Codes about the same subject, most alike first. */
  readonly related: readonly number[]
  /** The code's own page. */
  readonly url: string
  /** The code's row in its table. */
  readonly tableUrl: string
}

/** What is known of a code beside the published table. */
export interface CodeExtras {
  readonly searchWords: readonly string[]
  readonly related: readonly ErrorCode[]
}

/** Puts together what the files say of a code. */
export function toCodeRecord(
  entry: CatalogueEntry,
  { searchWords, related }: CodeExtras,
  absoluteUrl: AbsoluteUrl,
): CodeRecord {
  const { code, message, text, note, category, subGroup } = entry
  return {
    code,
    message,
    text,
    note,
    category: category?.slug ?? null,
    subGroup: subGroup?.slug ?? null,
    searchWords,
    related,
    url: absoluteUrl(codePath(code)),
    tableUrl: absoluteUrl(anchorPath(entry)),
  }
}
