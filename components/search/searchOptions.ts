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

/** The options in the order shown: answers, then guesses. */
export interface ListOptions {
  readonly answers: readonly ListOption[]
  readonly guesses: readonly CodeOption[]
}

const toOption = (hit: CatalogueHit): CodeOption => ({ kind: 'code', hit })

/** Lists the options of an outcome; an endpoint stands behind codes that stand in the text. */
export function listOptions({ hits, suggestions, endpoint }: ShownOutcome): ListOptions {
  const codes = hits.map(toOption)
  const endpoints: ListOption[] = endpoint ? [{ kind: 'endpoint', endpoint }] : []
  const answers = hits[0]?.reason === 'code' ? [...codes, ...endpoints] : [...endpoints, ...codes]
  return { answers, guesses: suggestions.map(toOption) }
}
