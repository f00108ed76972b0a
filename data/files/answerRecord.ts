import { gatherAnswer, type Answer } from '../knowledge/gatherAnswers'
import { outsideKeys, type MeaningKey } from '../knowledge'
import type { Actor, Certainty, Repeating, Setting } from '../knowledge/types'
import type { ReactionId } from '../knowledge/reactions'
import type { Method } from '../endpoints'
import type { ReleaseTag } from '../releases'
import type { ReleaseEntry } from '../releases/releaseTable'

type Arrival = 'warning' | 'html' | null

/** What a code means, why the server answers so, and what to do, as the files give it. */
export interface AnswerRecord {
  readonly name: string
  readonly meaning: string
  readonly misleading: string | null
  readonly causes: readonly string[]
  readonly actions: readonly { readonly actor: Actor; readonly text: string }[]
  readonly repeating: Repeating
  readonly reaction: ReactionId
  readonly inputs: readonly string[]
  readonly settings: readonly Setting[]
  readonly endpoints: readonly {
    readonly method: Method
    readonly path: string
    readonly as: Arrival
    readonly doubt: boolean
    readonly since: ReleaseTag | null
    readonly until: ReleaseTag | null
  }[]
  readonly guards: readonly {
    readonly name: string
    readonly scope: string
    readonly when: string
    readonly as: Arrival
  }[]
  readonly commandWords: readonly string[]
  readonly certainty: Certainty
  readonly evidence: readonly { readonly release: ReleaseTag; readonly url: string }[]
}

function toRecord({ knowledge, endpoints, guards, commandWords }: Answer): AnswerRecord {
  const { evidence, certainty, ...known } = knowledge
  return {
    ...known,
    endpoints: endpoints.map(({ method, fullPath, as, doubt, since, until }) => ({
      method,
      path: fullPath,
      as,
      doubt,
      since,
      until,
    })),
    guards: guards.flatMap(({ name, scope, checks }) =>
      checks.map(({ when, as }) => ({ name, scope, when, as })),
    ),
    commandWords,
    certainty,
    evidence: evidence.map(({ tag, url }) => ({ release: tag, url })),
  }
}

/** The key of the meaning that a row shows. */
export function meaningOfEntry({
  code,
  published,
}: Pick<ReleaseEntry, 'code' | 'published'>): MeaningKey {
  if (published) return published.code
  const key = outsideKeys.find((outside) => outside.startsWith(`${code}@`))
  if (!key) throw new Error(`data/knowledge/outsideTable.ts has no record for ${code}: add one`)
  return key
}

/** What the files say of the meaning that a row shows, beside message and history. */
export function toAnswerRecord(entry: Pick<ReleaseEntry, 'code' | 'published'>): AnswerRecord {
  return toRecord(gatherAnswer(meaningOfEntry(entry), entry.code))
}
