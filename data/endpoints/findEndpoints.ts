import { memoise } from '../memoise'
import { endpoints, apiBase, OUTSIDE_API, type Endpoint } from '.'
import { methods } from './types'

const ANY_METHOD = methods.join('|')
const METHOD = new RegExp(String.raw`(?<![\w/-])(${ANY_METHOD})(?![\w/-])`)
const METHOD_IN_FRONT = new RegExp(String.raw`^\s*(${ANY_METHOD})\s+\S*/`, 'i')
const REQUEST_LINE = new RegExp(
  String.raw`^\s*(?:(?:${ANY_METHOD})\s+)?[^\s{}"',]*/[^\s"',]*(?:\s+HTTP/[\d.]+)?\s*$`,
  'i',
)
const NOT_IN_ADDRESS = /[\s'"`<>,;()[\]]+/
const SCHEME = /^https?:\/\//i
const HOST = /^https?:\/\/[^/]+/i
const ANY_PREFIX = new RegExp(`^.*?(?=${apiBase}/|/account-center(?:/|$)|/install(?:/|$))`)
/** Four pages of the documentation swap the last two parts of the path. */
const AS_DOCUMENTED = '/api/fresns/common/v1/'

const isParameter = (segment: string) => segment.startsWith('{')
const segmentsOf = (path: string) => path.split('/').filter(Boolean)

/** Whether text is nothing but a path or a request line: its words are those of the path. */
export const isRequestLine = (text: string): boolean => REQUEST_LINE.test(text)

function methodIn(text: string): string | undefined {
  return (METHOD_IN_FRONT.exec(text) ?? METHOD.exec(text))?.[1]?.toUpperCase()
}

/** The path of an address below the base of the API; undefined for what cannot be one. */
function pathOf(word: string): string | undefined {
  if (!word.includes('/')) return undefined
  const address = word
    .replace(/[?#].*/, '')
    .replace(/[.:]+$/, '')
    .replace(AS_DOCUMENTED, `${apiBase}/common/`)
  const path = address.replace(HOST, '').replace(ANY_PREFIX, '')
  if (path.startsWith(`${apiBase}/`)) return path.slice(apiBase.length)
  // Some page of a site: its address may look like one of ours.
  if (SCHEME.test(address) && !OUTSIDE_API.test(path)) return undefined
  return path
}

/** How many segments match literally; undefined if one does not fit. */
function fit(template: readonly string[], given: readonly string[]): number | undefined {
  if (template.length !== given.length) return undefined
  const fits = template.every((segment, at) => isParameter(segment) || segment === given[at])
  return fits ? template.filter((segment) => !isParameter(segment)).length : undefined
}

const templates = endpoints.map((endpoint) => {
  const segments = segmentsOf(endpoint.path)
  return { endpoint, segments, literals: segments.filter((one) => !isParameter(one)).join('/') }
})

/** As written, or without parameters (`/editor/publish`), or else with values for them. */
const endpointsAt = memoise((path: string): readonly Endpoint[] => {
  const given = segmentsOf(path)
  const literal = given.join('/')
  const withoutValues = given.length > 1 ? templates.filter((one) => one.literals === literal) : []
  const fitting = templates
    .map(({ endpoint, segments }) => ({ endpoint, agreeing: fit(segments, given) ?? 0 }))
    .filter(({ agreeing }) => agreeing > 0)
    .sort((a, b) => b.agreeing - a.agreeing)
  const isWritten = fitting[0]?.agreeing === given.length
  return (isWritten || withoutValues.length === 0 ? fitting : withoutValues).map(
    ({ endpoint }) => endpoint,
  )
})

/** An endpoint in a text. */
export interface NamedEndpoint {
  readonly endpoint: Endpoint
  /** Whether the text has its method, none or another, which may mean another endpoint. */
  readonly methodInText: 'its own' | 'none' | 'another'
}

/**
 * Finds the endpoints in request lines, commands, addresses and paths such as `user/mark`, with or
 * without values for their parameters, each once. A path alone, or with a wrong method, stands for
 * its first endpoint.
 */
export function findEndpoints(text: string): readonly NamedEndpoint[] {
  const method = methodIn(text)
  const found = new Map<string, NamedEndpoint>()
  for (const word of text.split(NOT_IN_ADDRESS)) {
    const path = pathOf(word)
    const candidates = path === undefined ? [] : endpointsAt(path)
    const endpoint = candidates.find((one) => one.method === method) ?? candidates[0]
    if (!endpoint) continue
    const methodInText =
      method === undefined ? 'none' : endpoint.method === method ? 'its own' : 'another'
    found.set(endpoint.name, { endpoint, methodInText })
  }
  return [...found.values()]
}
