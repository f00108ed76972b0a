import { codesOf, findEndpoint } from '../endpoints'
import { endpointPath } from '../endpoints/endpointPath'
import type { CatalogueOutcome } from './createCatalogueSearch'

/** An endpoint that a query names. */
export interface EndpointHit {
  /** Method and path, such as `POST /user/mark`. */
  readonly name: string
  /** Its place on this site. */
  readonly path: string
  readonly codes: ReadonlySet<number>
}

/** Finds the endpoint that a query names: a path, a request line or an address. */
export function searchEndpoint(query: string): EndpointHit | null {
  const endpoint = findEndpoint(query)
  if (!endpoint) return null
  return { name: endpoint.name, path: endpointPath(endpoint), codes: codesOf(endpoint) }
}

/** Narrows matches by words to codes that the endpoint can return. */
export function narrowTo(outcome: CatalogueOutcome, { codes }: EndpointHit): CatalogueOutcome {
  const isPossible = ({ entry }: CatalogueOutcome['hits'][number]) =>
    codes.has(entry.published?.code ?? entry.code)
  const isByWords = outcome.hits.some(({ reason }) => reason === 'words')
  return isByWords ? { ...outcome, hits: outcome.hits.filter(isPossible) } : outcome
}
