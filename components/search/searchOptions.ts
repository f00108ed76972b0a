import type { CatalogueHit } from '../../data/search/createCatalogueSearch'
import type { EndpointHit } from '../../data/search/endpoints'
import type { ShownOutcome } from './useCodeSearch'

/** A code in the list. */
export interface CodeOption {
  readonly kind: 'code'
  readonly hit: CatalogueHit
}

/** An option of the list. */
export type ListOption = CodeOption | { readonly kind: 'endpoint'; readonly endpoint: EndpointHit }

/** Tells an option from the others of its list. */
export const keyOf = (option: ListOption): string =>
  option.kind === 'code'
    ? `${option.hit.entry.code} ${option.hit.entry.text}`
    : option.endpoint.name

/** The options in the order shown: answers, then guesses. */
export interface ListOptions {
  readonly answers: readonly ListOption[]
  readonly guesses: readonly CodeOption[]
  /** How many more answers there are. */
  readonly left: number
}

/** More answers by words than a reader looks through. */
const MOST_BY_WORDS = 10

const toOption = (hit: CatalogueHit): CodeOption => ({ kind: 'code', hit })

/**
 * Lists the options of an outcome; an endpoint comes after codes that the text names.
 *
 * @param isWhole whether to list all answers, however many
 */
export function listOptions(
  { hits, suggestions, endpoint }: ShownOutcome,
  isWhole: boolean,
): ListOptions {
  const shown = isWhole || hits[0]?.reason !== 'words' ? hits : hits.slice(0, MOST_BY_WORDS)
  const codes = shown.map(toOption)
  const endpoints: ListOption[] = endpoint ? [{ kind: 'endpoint', endpoint }] : []
  const answers = hits[0]?.reason === 'code' ? [...codes, ...endpoints] : [...endpoints, ...codes]
  return { answers, guesses: suggestions.map(toOption), left: hits.length - shown.length }
}
