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

/** `31504`, `E31504`, `err-31504`, `31504/` or `31504.html`, at the end of the address. */
const NUMBER_IN_ADDRESS = /\/(?:[a-z]{1,6}[-_]?)?(?<digits>\d{1,8})(?:\.html?)?\/*$/i
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
  return { kind: 'unknown number', digits, suggestions: suggestionsFor(digits) }
}
