import { findEndpoints, keysOf, sourceRelease, type Endpoint } from '../endpoints'
import { describeReturn } from '../endpoints/remarks'
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
  /** Whether it returns the codes that the query names; else what its place shows. */
  readonly remark: string
}

/** The answer to a query, with the endpoint that it names. */
export interface FullOutcome extends CatalogueOutcome {
  readonly endpoint: EndpointHit | null
}

const WHAT_ITS_PLACE_SHOWS = 'the endpoint and the codes it can return'
/** A remark on more codes, such as those of a table, would be hard to read. */
const MOST_CODES = 3
const SUCCESS = 0

/** What endpoints return was read in the source of `sourceRelease`, and of the newest release. */
const isOfReadSource = (meaning: NumberMeaning) =>
  holdsOn(meaning, sourceRelease) || holdsOn(meaning, coveredRange.to)

/** Says that the endpoint returns a number, with which of its meanings and when. */
function remarkOn(
  endpoint: Endpoint,
  number: number,
  meanings: readonly NumberMeaning[],
  isCertain: boolean,
): string[] {
  const returned = meanings.filter(isOfReadSource).flatMap((meaning) => {
    const details = describeReturn(endpoint, meaningKeyOf(meaning))
    return details === undefined ? [] : [{ span: describeSpan(meaning.span), details }]
  })
  if (returned.length === 0)
    return isCertain && meanings.every(isOfReadSource) ? [`not known to return ${number}`] : []
  const spans = returned.length < meanings.length ? returned.map(({ span }) => span) : []
  const definition = spans.length === 0 ? '' : ` as defined in ${spans.join(' and ')}`
  const details = returned.map((one) => one.details).join('')
  return [`can return ${number}${definition}${details}`]
}

function describeReturns(
  endpoint: Endpoint,
  { hits, namedVersion }: CatalogueOutcome,
  isCertain: boolean,
): string {
  const codes = hits.filter(({ reason, entry }) => reason === 'code' && entry.code !== SUCCESS)
  if (codes.length > MOST_CODES) return WHAT_ITS_PLACE_SHOWS
  const remarks = codes.flatMap(({ entry, meanings }) =>
    remarkOn(endpoint, entry.code, namedVersion ? meanings.slice(0, 1) : meanings, isCertain),
  )
  return remarks.join('; ') || WHAT_ITS_PLACE_SHOWS
}

/** Of matches by words, only codes that the endpoint can return are left. */
function narrow(
  hits: readonly CatalogueHit[],
  keys: ReadonlySet<MeaningKey>,
): readonly CatalogueHit[] {
  if (hits.every(({ reason }) => reason !== 'words')) return hits
  return hits.filter(({ meanings: [first] }) => first && keys.has(meaningKeyOf(first)))
}

/** Adds the first endpoint that a query names by a path, a request line or an address. */
export function withEndpoint(outcome: CatalogueOutcome, query: string): FullOutcome {
  const [named, ...others] = findEndpoints(query)
  if (!named) return { ...outcome, endpoint: null }
  const { endpoint, isMethodNamed } = named
  return {
    ...outcome,
    hits: narrow(outcome.hits, keysOf(endpoint)),
    endpoint: {
      name: endpoint.name,
      path: endpointPath(endpoint),
      remark: describeReturns(endpoint, outcome, isMethodNamed && others.length === 0),
    },
  }
}
