/** The headers of a response: those of `fetch`, or a record of them in any case. */
export type ResponseHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** What is known besides the response. */
export interface ExplainOptions {
  /** The version of the server, such as `3.6.2` or `v3.6.2`. */
  readonly version?: string | null | undefined
  /** Read for `Fresns-Version` where no version is given. */
  readonly headers?: ResponseHeaders | null | undefined
}

/** What a client should do with a response; meanings to be treated alike share one. */
export interface Reaction {
  /** Stable, such as `sign-in-again`: branch on it. */
  readonly id: string
  readonly title: string
  /** One or two sentences, with field names in backticks. */
  readonly text: string
}

/** What a number means in a range of server releases. */
export interface ExplainedMeaning {
  /** The published message, or this site’s wording if `published` is null. */
  readonly message: string
  /** The number of this meaning in the published table; null if the table lacks it. */
  readonly published: number | null
  /** The first covered release with this meaning, such as `v3.0.0`. */
  readonly from: string
  /** The last covered release with this meaning; if that is the newest, it may still hold. */
  readonly to: string
  /** Whether it holds for the version; null for an unknown version. */
  readonly holds: boolean | null
  readonly reaction: Reaction
}

/** The server version of a response. */
export interface ExplainedVersion {
  /** As given. */
  readonly version: string
  /** The covered release that stands for it. */
  readonly release: string
  /**
   * `exact`: they are the same; `nearest`: the release before it; `later` and `earlier`: outside
   * the covered releases, not verified.
   */
  readonly fit: 'exact' | 'nearest' | 'later' | 'earlier'
}

/** What a response says. */
export interface Explanation {
  /** The number to look up; for a warning, the one in its message. */
  readonly code: number
  /** `warning`: a successful response (code 0) whose message starts with another code. */
  readonly kind: 'success' | 'warning' | 'error'
  /** The message as the server sent it, without the number of a warning; null if there is none. */
  readonly message: string | null
  /** Null if it is neither given nor in the headers, or is not a version. */
  readonly version: ExplainedVersion | null
  /** First the one that holds, then the others, newest first; empty for a number without one. */
  readonly meanings: readonly ExplainedMeaning[]
  /**
   * Null for a number that is unknown or not in use in that version, and if it depends on a version
   * that is not known.
   */
  readonly reaction: Reaction | null
  /** The page that says more. */
  readonly url: string
}

/**
 * Explains a response of the Fresns API.
 *
 * @param response the envelope `{ code, message, data }`, its JSON text, or a number
 * @returns null for anything without a code
 */
export type Explain = (response: unknown, options?: ExplainOptions) => Explanation | null
