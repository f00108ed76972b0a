import { findEndpoint, keysOf, sourceRelease } from '../endpoints'
import { endpointPath } from '../endpoints/endpointPath'
import { meaningKeyOf, type MeaningKey } from '../knowledge/meaningKey'
import { coveredRange } from '../releases'
import { describeSpan, holdsOn, type NumberMeaning } from '../releases/meanings'
import type { CatalogueOutcome } from './createCatalogueSearch'
import type { CatalogueHit } from './hitMeanings'

/** An endpoint that a query names. */
export interface EndpointHit {
  /** Method and path, such as `POST /user/mark`. */
  readonly name: string
  /** Its place on this site. */
  readonly path: string
  /** What it has to do with the codes that the query names, or what its place tells. */
  readonly remark: string
}

/** The answer to a query, with the endpoint that it names. */
export interface FullOutcome extends CatalogueOutcome {
  readonly endpoint: EndpointHit | null
}

/** What endpoints return was read in the source of these releases, not of version 2. */
const isVerified = (meaning: NumberMeaning) =>
  holdsOn(meaning, sourceRelease) || holdsOn(meaning, coveredRange.to)

/** Whether the endpoint returns the number of a hit, and with which of its meanings. */
function describeReturn({ entry, meanings }: CatalogueHit, keys: ReadonlySet<MeaningKey>): string {
  const returned = meanings.filter((one) => isVerified(one) && keys.has(meaningKeyOf(one)))
  if (returned.length === 0) return `not known to return ${entry.code}`
  if (returned.length === meanings.length) return `can return ${entry.code}`
  const spans = returned.map(({ span }) => describeSpan(span)).join(' or ')
  return `can return ${entry.code} with its meaning in versions ${spans}`
}

function describeReturns(
  hits: readonly CatalogueHit[],
  keys: ReadonlySet<MeaningKey>,
): string | undefined {
  const returns = hits.filter(({ reason }) => reason === 'code')
  return returns.map((hit) => describeReturn(hit, keys)).join('; ') || undefined
}

/** Of matches by words, only codes that the endpoint can return are left. */
function narrow(
  hits: readonly CatalogueHit[],
  keys: ReadonlySet<MeaningKey>,
): readonly CatalogueHit[] {
  if (hits.every(({ reason }) => reason !== 'words')) return hits
  return hits.filter(({ meanings: [first] }) => first && keys.has(meaningKeyOf(first)))
}

/** Adds the endpoint that a query names by a path, a request line or an address. */
export function withEndpoint(outcome: CatalogueOutcome, query: string): FullOutcome {
  const endpoint = findEndpoint(query)
  if (!endpoint) return { ...outcome, endpoint: null }
  const keys = keysOf(endpoint)
  return {
    ...outcome,
    hits: narrow(outcome.hits, keys),
    endpoint: {
      name: endpoint.name,
      path: endpointPath(endpoint),
      remark: describeReturns(outcome.hits, keys) ?? 'the endpoint and the codes it can return',
    },
  }
}
