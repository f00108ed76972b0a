import type { Arrival } from './arrival'
import type { MeaningKey } from '../knowledge'
import type { ReactionId } from '../knowledge/reactions'
import type { ReleaseTag } from '../releases/releases'

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Method = (typeof methods)[number]

/** A function in the source of `sourceRelease`, in the repository `fresns/fresns`. */
export interface Handler {
  readonly file: string
  readonly line: number
}

/** Whether everybody must be signed in, only callers on private sites, or nobody. */
export type SignInNeed = 'always' | 'private' | 'never'

/** What the check of the request headers demands. */
export interface SignIn {
  readonly account: SignInNeed
  readonly user: SignInNeed
}

/**
 * How private sites treat a user whose access has ended: `dated` refuses where the site hides its
 * content then, `refused` whatever the date, `warned` answers with an empty list and a warning.
 */
export type PrivateSiteCheck = 'dated' | 'refused' | 'warned'

/** A code that an endpoint returns, and where in the source. */
export interface RaiseSource {
  /** The published code of the meaning, or its key where the published table lacks it. */
  readonly code: MeaningKey
  /** The lines, in the file of the handler or of the last function in `via`. */
  readonly lines: readonly number[]
  /** The helpers or command words that supply the code, outermost first, joined with " > ". */
  readonly via?: string
  readonly as?: Arrival
  /** What a client should do here, where the reaction of the code would mislead. */
  readonly reaction?: ReactionId
  /** The source has the line but seemingly cannot reach it. */
  readonly doubt?: true
  readonly since?: ReleaseTag
  readonly until?: ReleaseTag
  /** The release of `lines`, if not `sourceRelease`. */
  readonly tag?: ReleaseTag
}

/** A route of the server. */
export interface EndpointSource {
  readonly method: Method
  /** Without the base path of the API, `/api/fresns/v1`. */
  readonly path: string
  /** Its page in the documentation, relative to `DOCS_ORIGIN`. */
  readonly docs?: string
  readonly handler: Handler
  /** Missing where the request headers are not checked. */
  readonly signIn?: SignIn
  readonly privateSite?: PrivateSiteCheck
  readonly readOnlyKey?: 'refused'
  /** Account center: checks the account token in the cookies. */
  readonly accountToken?: true
  /** Account center: checks the `accessToken` in the address. */
  readonly accessToken?: true
  readonly raises: readonly RaiseSource[]
}

/** Endpoints whose paths start alike. */
export interface EndpointGroupSource {
  readonly slug: string
  readonly title: string
  readonly endpoints: readonly EndpointSource[]
}
