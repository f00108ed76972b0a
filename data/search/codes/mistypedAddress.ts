import { codePath } from '../../addresses'
import { findCategory, findSubGroup, isErrorCode } from '../../catalogue/lookup'
import {
  entriesOn,
  entryOn,
  type ReleaseEntry,
  type TableRelease,
} from '../../releases/releaseTable'
import { nearCodes } from './numbers'

/** What an unknown address was probably meant to be. */
export type MistypedAddress =
  /** A page that exists, written differently. */
  | { readonly kind: 'page'; readonly path: string }
  /** A number without a page, because the published table lacks it. */
  | {
      readonly kind: 'number'
      readonly digits: string
      /** Its row on the chosen release; undefined if that lacks it too. */
      readonly entry: ReleaseEntry | undefined
      readonly suggestions: readonly ReleaseEntry[]
    }
  | { readonly kind: 'other' }

/**
 * `31504`, `E31504`, `err-31504`, `31504/` or `31504.html` at the end of an address, perhaps
 * followed by punctuation that a chat program took for part of the link.
 */
const NUMBER_IN_ADDRESS =
  /\/(?:[a-z]{1,6}[-_]?)?(?<digits>\d{1,8})(?:\.html?)?(?:%20|[/.,;:)\]])*$/i
/** Shorter numbers count something else: `/v2`, `/guide/2`. */
const SHORTEST_NUMBER = 2
const LONGEST_PREFIX = 4
const MOST_SUGGESTIONS = 8

function suggestionsFor(digits: string, release: TableRelease): ReleaseEntry[] {
  const starting =
    digits.length <= LONGEST_PREFIX
      ? entriesOn(release).filter(({ code }) => String(code).startsWith(digits))
      : []
  const near = nearCodes(digits, (code) => entryOn(code, release) !== undefined).flatMap(
    (code) => entryOn(code, release) ?? [],
  )
  return [...new Set([...starting, ...near])].slice(0, MOST_SUGGESTIONS)
}

/** `/Headers`, `/headers/`, `/interactions/role`: a category, perhaps with a sub-group. */
function readPageAddress(path: string): string | undefined {
  const [slug = '', subGroupSlug] = path.toLowerCase().split('/').filter(Boolean)
  const category = findCategory(slug)
  if (!category) return undefined
  const subGroup = findSubGroup(category.slug, subGroupSlug ?? '')?.subGroup
  return subGroup ? `/${category.slug}#${subGroup.slug}` : `/${category.slug}`
}

/**
 * Reads a code from an address without a page.
 *
 * @param path address within the site, such as `/E31504`
 * @param release release to look up; null for the published table
 */
export function readMistypedAddress(path: string, release: TableRelease = null): MistypedAddress {
  const digits = NUMBER_IN_ADDRESS.exec(path)?.groups?.['digits']
  if (digits === undefined) {
    const pagePath = readPageAddress(path)
    return pagePath === undefined ? { kind: 'other' } : { kind: 'page', path: pagePath }
  }
  const code = Number(digits)
  if (isErrorCode(code)) return { kind: 'page', path: codePath(code) }
  if (digits.length < SHORTEST_NUMBER) return { kind: 'other' }
  const entry = entryOn(code, release)
  return { kind: 'number', digits, entry, suggestions: suggestionsFor(digits, release) }
}
