import type { ErrorCode } from '../catalogue/entries'
import type { MeaningKey } from '../knowledge/meaningKey'
import type { ReactionId } from '../knowledge/reactions'
import type { ReleaseTag } from '../releases/releases'
import type { Arrival } from './arrival'
import { guards, type Guard, type GuardCheck } from './guards'
import { helperFiles } from './helperFiles'
import { endpointSources } from './groups'
import { sourceUrl } from '../releases/sourceUrl'
import type { EndpointSource, Method, RaiseSource, SignIn } from './types'

/** The base path of the API; the account center and the installer are outside it. */
export const apiBase = '/api/fresns/v1'

/** Paths that the base does not precede. */
export const OUTSIDE_API = /^\/(?:account-center|install)(?:\/|$)/
const DOCS_ORIGIN = 'https://docs.fresns.com/'

/** A meaning whose code an endpoint returns. */
export interface Raise {
  readonly key: MeaningKey
  /** The helpers or command words that supply the code, outermost first. */
  readonly via: readonly string[]
  readonly as: Arrival | null
  /** What a client should do here; null if what the code calls for everywhere. */
  readonly reaction: ReactionId | null
  /** Whether the source has the line but seemingly cannot reach it. */
  readonly doubt: boolean
  readonly since: ReleaseTag | null
  readonly until: ReleaseTag | null
  /** The source lines that return it. */
  readonly sources: readonly string[]
}

/** A route of the server, with the codes that it returns. */
export interface Endpoint {
  /** Method and path, such as `POST /user/mark`. */
  readonly name: string
  readonly method: Method
  /** Without the base path of the API. */
  readonly path: string
  /** The path as a client calls it. */
  readonly fullPath: string
  /** Slug of its group. */
  readonly group: string
  /** Its page in the documentation. */
  readonly docs: string | null
  /** Its handler in the server’s source. */
  readonly source: string
  readonly signIn: SignIn | null
  /** The guards that run first, with the checks that can stop a call. */
  readonly before: readonly GuardChecks[]
  /** Without those of the guards. */
  readonly raises: readonly Raise[]
}

/** Endpoints whose paths start alike. */
export interface EndpointGroup {
  readonly slug: string
  readonly title: string
  readonly endpoints: readonly Endpoint[]
}

/** A guard, with those of its checks that concern an endpoint or a code. */
export interface GuardChecks extends Pick<Guard, 'name' | 'title' | 'scope'> {
  /** Its class in the server’s source. */
  readonly source: string
  readonly checks: readonly {
    readonly code: ErrorCode
    readonly when: string
    readonly as: Arrival | null
  }[]
}

const helperFileByName: ReadonlyMap<string, string> = new Map(Object.entries(helperFiles))

function toRaise(source: RaiseSource, handlerFile: string): Raise {
  const {
    code,
    lines,
    as = null,
    reaction = null,
    doubt = false,
    since = null,
    until = null,
  } = source
  const via = source.via?.split(' > ') ?? []
  const helper = via.at(-1)
  const file = helper === undefined ? handlerFile : helperFileByName.get(helper)
  if (file === undefined)
    throw new Error(`data/endpoints/helperFiles.ts lacks the file of "${helper}" (code ${code})`)
  const sources = lines.map((line) => sourceUrl(file, line, source.tag))
  return { key: code, via, as, reaction, doubt, since, until, sources }
}

function pickChecks(
  { name, title, scope, file, checks }: Guard,
  isWanted: (check: GuardCheck) => boolean,
): GuardChecks[] {
  const wanted = checks.filter(isWanted).map(({ code, when, as = null }) => ({ code, when, as }))
  return wanted.length === 0
    ? []
    : [{ name, title, scope, source: sourceUrl(file), checks: wanted }]
}

function toEndpoint(source: EndpointSource, group: string): Endpoint {
  const { method, path, docs, handler, signIn = null, raises } = source
  return {
    name: `${method} ${path}`,
    method,
    path,
    fullPath: OUTSIDE_API.test(path) ? path : `${apiBase}${path}`,
    group,
    docs: docs === undefined ? null : `${DOCS_ORIGIN}${docs}`,
    source: sourceUrl(handler.file, handler.line),
    signIn,
    before: guards
      .filter((guard) => guard.guards(source))
      .flatMap((guard) => pickChecks(guard, ({ concerns }) => concerns?.(source) ?? true)),
    raises: raises.map((raise) => toRaise(raise, handler.file)),
  }
}

/** Every route of the server, by group, even without codes of its own. */
export const endpointGroups: readonly EndpointGroup[] = endpointSources.map(
  ({ slug, title, endpoints: sources }) => ({
    slug,
    title,
    endpoints: sources.map((source) => toEndpoint(source, slug)),
  }),
)

/** Every route of the server. */
export const endpoints: readonly Endpoint[] = endpointGroups.flatMap((group) => group.endpoints)

/** The endpoints that return the code of a meaning themselves, and how. */
export function endpointsOf(
  key: MeaningKey,
): readonly { readonly endpoint: Endpoint; readonly raise: Raise }[] {
  return endpoints.flatMap((endpoint) =>
    endpoint.raises.filter((raise) => raise.key === key).map((raise) => ({ endpoint, raise })),
  )
}

/** All guards, with all their checks. */
export const allGuards: readonly GuardChecks[] = guards.flatMap((guard) =>
  pickChecks(guard, () => true),
)

/** The guards that return a code, and when. */
export function guardsOf(code: ErrorCode): readonly GuardChecks[] {
  return guards.flatMap((guard) => pickChecks(guard, (check) => check.code === code))
}

/** The meaning of every code that an endpoint can return: those of its guards, then its own. */
export function keysOf({ before, raises }: Endpoint): ReadonlySet<MeaningKey> {
  const guarding = before.flatMap(({ checks }) => checks.map(({ code }) => code))
  return new Set<MeaningKey>([...guarding, ...raises.map(({ key }) => key)])
}
