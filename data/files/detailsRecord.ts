import { endpointsOf, guardsOf } from '../endpoints'
import type { Arrival } from '../endpoints/arrival'
import { commandWordsOf } from '../endpoints/commandWords'
import { reactionAt } from '../endpoints/reactionAt'
import type { Method } from '../endpoints/types'
import { isOutsideKey, knowledgeFor, type MeaningKey } from '../knowledge'
import type { ReactionId } from '../knowledge/reactions'
import type { Knowledge } from '../knowledge/types'
import type { ReleaseTag } from '../releases'

/** What a code means, when the server returns it, and what to do, as the files give it. */
export interface DetailsRecord extends Omit<Knowledge, 'evidence'> {
  readonly endpoints: readonly {
    readonly method: Method
    readonly path: string
    readonly as: Arrival | null
    readonly reaction: ReactionId
    readonly doubt: boolean
    readonly since: ReleaseTag | null
    readonly until: ReleaseTag | null
  }[]
  readonly guards: readonly {
    readonly name: string
    readonly scope: string
    readonly when: string
    readonly as: Arrival | null
  }[]
  readonly commandWords: readonly string[]
  readonly evidence: readonly { readonly release: ReleaseTag; readonly url: string }[]
}

/** What the files say of a meaning, besides message and history. */
export function toDetailsRecord(key: MeaningKey): DetailsRecord {
  const { name, meaning, translations, evidence, certainty, ...known } = knowledgeFor(key)
  const code = isOutsideKey(key) ? null : key
  return {
    name,
    meaning,
    translations,
    ...known,
    endpoints: endpointsOf(key).map(({ endpoint: { method, fullPath }, raise }) => ({
      method,
      path: fullPath,
      as: raise.as,
      reaction: reactionAt(raise),
      doubt: raise.doubt,
      since: raise.since,
      until: raise.until,
    })),
    guards: (code === null ? [] : guardsOf(code)).flatMap(({ name, scope, checks }) =>
      checks.map(({ when, as }) => ({ name, scope, when, as })),
    ),
    commandWords: code === null ? [] : commandWordsOf(code),
    certainty,
    evidence: evidence.map(({ tag, url }) => ({ release: tag, url })),
  }
}
