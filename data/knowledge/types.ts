import type { ReleaseTag } from '../releases/releases'
import type { ReactionId } from './reactions'

/** Who can do something about a response. */
export const actors = [
  'app developer',
  'signed-in person',
  'site operator',
  'plugin developer',
  'other person',
] as const
export type Actor = (typeof actors)[number]

/** Whether sending the same request again helps. */
export const repeatings = [
  'pointless',
  'after signing in',
  'later',
  'tomorrow',
  'not an error',
] as const
export type Repeating = (typeof repeatings)[number]

/** Where a setting is kept. */
export const settingKinds = [
  'site config',
  'role permission',
  'group setting',
  'user setting',
  'post setting',
  'app key',
  '.env',
] as const
export type SettingKind = (typeof settingKinds)[number]

/**
 * How certain the record is: its check was read in the source; inferred from other releases,
 * neighbours or documentation; or judged by nothing but the message.
 */
export const certainties = ['read', 'inferred', 'unknown'] as const
export type Certainty = (typeof certainties)[number]

/** A setting of the server, such as `site_mode`. `{post|comment}_edit` stands for both. */
export interface Setting {
  readonly key: string
  readonly kind: SettingKind
}

/** A line of the server’s source that performs the check. */
export interface Evidence {
  /** Path in the repository `fresns/fresns`. */
  readonly file: string
  readonly line: number
  /** The release whose source it is; `sourceRelease` where none is named. */
  readonly tag?: ReleaseTag
}

/** What each actor can do, most useful first. */
export type Actions = Readonly<Partial<Record<Actor, string>>>

type Sourced =
  | { readonly certainty: 'read'; readonly evidence: readonly [Evidence, ...Evidence[]] }
  | { readonly certainty: Exclude<Certainty, 'read'>; readonly evidence?: readonly Evidence[] }

/** What this site knows about a meaning, in its own words. `checkKnowledge.ts` has the rules. */
export type KnowledgeRecord = Sourced & {
  /** Its name in programs, such as `TOKEN_EXPIRED`; it never changes once published. */
  readonly name: string
  /** What the server checked, in one sentence. */
  readonly meaning: string
  /** The same in one line of simplified Chinese, in our own words. */
  readonly chinese: string
  /** Where the message differs from what the server checks. */
  readonly misleading?: string
  /** The server never sends the number, only its message, within `data`. */
  readonly isOnlyText?: true
  /** What `data` can hold alongside the number, where it tells the causes apart. */
  readonly exampleData?: readonly string[]
  /** Situations in which the server returns the code, most frequent first. */
  readonly causes?: readonly string[]
  readonly actions: Actions
  readonly repeating: Repeating
  /** What a program does. */
  readonly reaction: ReactionId
  /** Headers, parameters, cookies and arguments that it depends on. */
  readonly inputs?: readonly string[]
  readonly settings?: readonly Setting[]
}

/** What this site knows about a code. */
export type CodeKnowledge = KnowledgeRecord & {
  /** Three to nine phrases that people search for and the message does not use. */
  readonly phrases: readonly string[]
}

/** Knowledge of some codes: a missing code, or one not among them, is a type error. */
export type KnowledgeRecords<Code extends number> = Readonly<Record<Code, CodeKnowledge>>

/** A meaning in languages other than English, one line in each, by language tag (BCP 47). */
export interface Translations {
  readonly 'zh-Hans': string
}

/** A record without its phrases, with every field filled in. */
export interface Knowledge {
  readonly name: string
  readonly meaning: string
  readonly translations: Translations
  readonly misleading: string | null
  readonly causes: readonly string[]
  readonly actions: readonly { readonly actor: Actor; readonly text: string }[]
  readonly repeating: Repeating
  readonly reaction: ReactionId
  readonly inputs: readonly string[]
  readonly settings: readonly Setting[]
  readonly certainty: Certainty
  readonly evidence: readonly (Required<Evidence> & { readonly url: string })[]
}
