import { keysOf, type Endpoint } from '../endpoints'
import { findEndpoints, isRequestLine, type NamedEndpoint } from '../endpoints/findEndpoints'
import { describeReturn } from '../endpoints/remarks'
import { endpointPath } from '../endpoints/endpointPath'
import { isOfReadSource } from '../endpoints/readSource'
import { meaningKeyOf, type MeaningKey } from '../knowledge/meaningKey'
import type { ReleaseTag } from '../releases'
import { describeSpan, holdsOn } from '../releases/meanings'
import type { CatalogueOutcome } from './createCatalogueSearch'
import type { CatalogueHit } from './hitMeanings'

/** An endpoint that a query names. */
export interface EndpointHit {
  /** Method and path, such as `POST /user/mark`. */
  readonly name: string
  /** The address of its section on this site. */
  readonly path: string
  /**
   * Says whether it returns the codes that the query names or, failing that, what its section
   * shows.
   */
  readonly remark: string
}

/** The answer to a query, with the endpoint that it names. */
export interface FullOutcome extends CatalogueOutcome {
  readonly endpoint: EndpointHit | null
}

const describePlace = ({ raises }: Endpoint): string =>
  raises.length > 0
    ? 'the endpoint, with all codes that it can return'
    : 'the endpoint, which has no codes of its own'
/** A remark on more codes, such as those of a table, would be hard to read. */
const MOST_CODES = 3
const SUCCESS = 0

/**
 * Says that the endpoint returns a number, with which of its meanings and when.
 *
 * @param release the one that the query names; null for none
 * @param isCertain whether this is definitely the endpoint meant: only then can it be said not to
 *   return the number
 */
function remarkOn(
  endpoint: Endpoint,
  { entry: { code: number }, meanings: all }: CatalogueHit,
  release: ReleaseTag | null,
  isCertain: boolean,
): string[] {
  const meanings = release ? all.filter((meaning) => holdsOn(meaning, release)) : all
  const returned = meanings.filter(isOfReadSource).flatMap((meaning) => {
    const details = describeReturn(endpoint, meaningKeyOf(meaning), release)
    return details === undefined ? [] : [{ span: describeSpan(meaning.span), details }]
  })
  if (returned.length === 0) {
    const isKnown = isCertain && meanings.length > 0 && meanings.every(isOfReadSource)
    return isKnown ? [`not known to return ${number}${release ? ` in ${release}` : ''}`] : []
  }
  const spans = returned.length < meanings.length ? returned.map(({ span }) => span) : []
  const definition = spans.length === 0 ? '' : ` as defined in ${spans.join(' and ')}`
  const details = returned.map((one) => one.details).join('')
  return [`can return ${number}${definition}${details}`]
}

function describeReturns(
  { endpoint, methodInText }: NamedEndpoint,
  { hits, namedVersion }: CatalogueOutcome,
  isOnly: boolean,
): string {
  const codes = hits.filter(({ reason, entry }) => reason === 'code' && entry.code !== SUCCESS)
  if (methodInText === 'another' || codes.length > MOST_CODES) return describePlace(endpoint)
  const isCertain = methodInText === 'its own' && isOnly
  const release = namedVersion?.reading.release ?? null
  const remarks = codes.flatMap((hit) => remarkOn(endpoint, hit, release, isCertain))
  return remarks.join('; ') || describePlace(endpoint)
}

/** Of the matches by words, keeps only codes that the endpoint can return. */
function narrow(
  hits: readonly CatalogueHit[],
  keys: ReadonlySet<MeaningKey>,
): readonly CatalogueHit[] {
  if (hits.every(({ reason }) => reason !== 'words')) return hits
  return hits.filter(({ meanings: [first] }) => first && keys.has(meaningKeyOf(first)))
}

const withoutWords = (hits: readonly CatalogueHit[]) =>
  hits.filter(({ reason }) => reason !== 'words')

/** Adds the first endpoint that a query names by a path, a request line or an address. */
export function withEndpoint(outcome: CatalogueOutcome, query: string): FullOutcome {
  const [named, ...others] = findEndpoints(query)
  if (!named) return { ...outcome, endpoint: null }
  const { endpoint } = named
  const { hits, suggestions } = outcome
  const isBare = isRequestLine(query)
  return {
    ...outcome,
    hits: isBare ? withoutWords(hits) : narrow(hits, keysOf(endpoint)),
    suggestions: isBare ? withoutWords(suggestions) : suggestions,
    endpoint: {
      name: endpoint.name,
      path: endpointPath(endpoint),
      remark: describeReturns(named, outcome, others.length === 0),
    },
  }
}
