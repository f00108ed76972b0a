import { codePath } from '.'
import { findCategory, findSubGroup } from '../catalogue/lookup'
import { isKnownNumber } from '../releases'

/** What an unknown address was probably meant to be. */
export type MistypedAddress =
  /** A page that exists, written differently. */
  | { readonly kind: 'page'; readonly path: string }
  /** A number that no covered release has. */
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'other' }

/** `E31504`, `err-31504`, `31504.html`; a chat program may have added punctuation to the link. */
const NUMBER_IN_ADDRESS =
  /\/(?:[a-z]{1,6}[-_]?)?(?<digits>\d{1,8})(?:\.html?)?(?:%20|[/.,;:)\]])*$/i
/** Shorter numbers count something else: `/v2`, `/guide/2`. */
const SHORTEST_NUMBER = 2

/** `/Headers`, `/headers/`, `/interactions/role`: a category, perhaps with a sub-group. */
function readPageAddress(path: string): string | undefined {
  const [slug = '', subGroupSlug] = path.toLowerCase().split('/').filter(Boolean)
  const category = findCategory(slug)
  if (!category) return undefined
  const subGroup = findSubGroup(category.slug, subGroupSlug ?? '')?.subGroup
  return subGroup ? `/${category.slug}#${subGroup.slug}` : `/${category.slug}`
}

/** Says what an address without a page, such as `/E31504`, was meant to be. */
export function readMistypedAddress(path: string): MistypedAddress {
  const digits = NUMBER_IN_ADDRESS.exec(path)?.groups?.['digits']
  if (digits === undefined) {
    const pagePath = readPageAddress(path)
    return pagePath === undefined ? { kind: 'other' } : { kind: 'page', path: pagePath }
  }
  if (isKnownNumber(Number(digits))) return { kind: 'page', path: codePath(Number(digits)) }
  if (digits.length < SHORTEST_NUMBER) return { kind: 'other' }
  return { kind: 'number', digits }
}
