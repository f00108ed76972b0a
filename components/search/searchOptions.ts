import { codePath, releaseAnchor } from '../../data/addresses'
import { meaningsOf } from '../../data/releases/meanings'
import type { CatalogueHit } from '../../data/search/hitMeanings'
import type { EndpointHit, FullOutcome } from '../../data/search/searchEndpoints'

/** A code in the list. */
export interface CodeOption {
  readonly kind: 'code'
  readonly hit: CatalogueHit
}

/** An option of the list. */
export type ListOption = CodeOption | { readonly kind: 'endpoint'; readonly endpoint: EndpointHit }

/** Identifies an option within its list. */
export const keyOf = (option: ListOption): string =>
  option.kind === 'code'
    ? `${option.hit.entry.code} ${option.hit.entry.text}`
    : option.endpoint.name

/** The options in the order shown: answers, then suggestions. */
export interface ListOptions {
  readonly answers: readonly ListOption[]
  readonly suggestions: readonly CodeOption[]
  readonly moreAnswers: number
}

/** As many word matches as anyone looks through. */
const MOST_WORD_MATCHES = 10

const toOption = (hit: CatalogueHit): CodeOption => ({ kind: 'code', hit })

/** Lists the options of an outcome; an endpoint comes after codes that the text names. */
export function listOptions(
  { hits, suggestions, endpoint }: FullOutcome,
  showsAll: boolean,
): ListOptions {
  const shown = showsAll || hits[0]?.reason !== 'words' ? hits : hits.slice(0, MOST_WORD_MATCHES)
  const codes = shown.map(toOption)
  const endpoints: ListOption[] = endpoint ? [{ kind: 'endpoint', endpoint }] : []
  const answers = hits[0]?.reason === 'code' ? [...codes, ...endpoints] : [...endpoints, ...codes]
  return {
    answers,
    suggestions: suggestions.map(toOption),
    moreAnswers: hits.length - shown.length,
  }
}

/** The page of an option; that of a code leads to the meaning in question, if others are above it. */
export function pathOf(option: ListOption): string {
  if (option.kind === 'endpoint') return option.endpoint.path
  const { entry, meanings } = option.hit
  const path = codePath(entry.code)
  const [meant] = meanings
  const [newest] = meaningsOf(entry.code)
  return meant && meant !== newest ? `${path}#${releaseAnchor(meant.span.from)}` : path
}
