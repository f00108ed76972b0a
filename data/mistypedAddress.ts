import { entries, type CatalogueEntry, type ErrorCode } from './entries'
import { findByCode, isErrorCode } from './lookup'
import { nearCodes } from './search/numbers'

/** What an address that leads nowhere was probably meant to be. */
export type MistypedAddress =
  | { readonly kind: 'code'; readonly code: ErrorCode }
  | {
      readonly kind: 'unknown number'
      readonly digits: string
      readonly suggestions: readonly CatalogueEntry[]
    }
  | { readonly kind: 'other' }

/**
 * `31504`, `E31504`, `err-31504`, `31504/` or `31504.html` at the end of the address, perhaps with
 * the sign behind it that a chat program took for a part of the link.
 */
const NUMBER_IN_ADDRESS =
  /\/(?:[a-z]{1,6}[-_]?)?(?<digits>\d{1,8})(?:\.html?)?(?:%20|[/.,;:)\]])*$/i
/** A shorter number in an address counts something else: `/v2`, `/guide/2`. */
const SHORTEST_NUMBER = 2
const LONGEST_PREFIX = 4
const MOST_SUGGESTIONS = 8

function suggestionsFor(digits: string): CatalogueEntry[] {
  const starting =
    digits.length <= LONGEST_PREFIX
      ? entries.filter(({ code }) => String(code).startsWith(digits))
      : []
  const near = nearCodes(digits, isErrorCode).flatMap((code) => findByCode(code) ?? [])
  return [...starting, ...near].slice(0, MOST_SUGGESTIONS)
}

/**
 * Reads a code from an address that has no page.
 *
 * @param path address within the site, such as `/E31504`
 */
export function readMistypedAddress(path: string): MistypedAddress {
  const digits = NUMBER_IN_ADDRESS.exec(path)?.groups?.['digits']
  if (digits === undefined) return { kind: 'other' }
  const code = Number(digits)
  if (isErrorCode(code)) return { kind: 'code', code }
  if (digits.length < SHORTEST_NUMBER) return { kind: 'other' }
  return { kind: 'unknown number', digits, suggestions: suggestionsFor(digits) }
}
