import { elementIds } from './elementIds'
import { aboutPages } from './sitePages'

/** Addresses of files and folders, and names of pages that the site keeps for itself. */
const RESERVED: ReadonlySet<string> = new Set([
  'index',
  'assets',
  'codes',
  'endpoints',
  'explain',
  'handling',
  'latest',
  'og',
])

const ELEMENT_IDS: ReadonlySet<string> = new Set(Object.values(elementIds))

/**
 * Whether a slug, as a page or an anchor, would collide with something outside the catalogue. Codes
 * and releases need not be listed: their addresses have digits, slugs have none.
 */
export function isTakenAddress(slug: string): boolean {
  return (
    RESERVED.has(slug) ||
    ELEMENT_IDS.has(slug) ||
    aboutPages.some(({ path }) => path === `/${slug}`)
  )
}
