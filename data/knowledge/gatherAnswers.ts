import {
  commandWordsOf,
  endpointsOf,
  guardsOf,
  type Endpoint,
  type GuardChecks,
  type Raise,
} from '../endpoints'
import { groupNamesOf, type GroupName } from '../groups'
import { meaningsOf, type NumberMeaning } from '../releases/meanings'
import { isOutsideKey, knowledgeOf, knowledgeOutside, type MeaningKey } from '.'
import { reactionOf, type Reaction } from './reactions'
import type { Knowledge } from './types'

/** An endpoint that answers with a meaning, and how. */
export interface AnsweringEndpoint
  extends
    Pick<Endpoint, 'name' | 'method' | 'path' | 'fullPath' | 'group' | 'docs'>,
    Omit<Raise, 'code'> {}

/** Why the server answers with a meaning, what to do, and which call it comes from. */
export interface Answer {
  readonly meaning: MeaningKey
  readonly knowledge: Knowledge
  readonly reaction: Reaction
  readonly endpoints: readonly AnsweringEndpoint[]
  /** The checks before many endpoints that answer so. */
  readonly guards: readonly GuardChecks[]
  /** The command words that answer so to plugins. */
  readonly commandWords: readonly string[]
  /** The documentation's names for the groups of the number. */
  readonly groupNames: readonly GroupName[]
}

/**
 * The key under which a meaning of a number is known.
 *
 * @throws Error for a meaning that neither the published table nor `outsideTable.ts` has
 */
export function meaningKeyOf({
  number,
  published,
  span,
}: Pick<NumberMeaning, 'number' | 'published' | 'span'>): MeaningKey {
  if (published) return published.code
  const key = `${number}@${span.from}`
  if (isOutsideKey(key)) return key
  throw new Error(`data/knowledge/outsideTable.ts has no record for ${key}: add one`)
}

function toAnsweringEndpoint({
  endpoint: { name, method, path, fullPath, group, docs },
  raise: { via, as, doubt, since, until, sources },
}: ReturnType<typeof endpointsOf>[number]): AnsweringEndpoint {
  return { name, method, path, fullPath, group, docs, via, as, doubt, since, until, sources }
}

/** Everything known about a meaning, for a number that has it. */
export function gatherAnswer(meaning: MeaningKey, number: number): Answer {
  const code = isOutsideKey(meaning) ? null : meaning
  const knowledge = isOutsideKey(meaning) ? knowledgeOutside(meaning) : knowledgeOf(meaning)
  return {
    meaning,
    knowledge,
    reaction: reactionOf(knowledge.reaction),
    endpoints: endpointsOf(meaning).map(toAnsweringEndpoint),
    guards: code === null ? [] : guardsOf(code),
    commandWords: code === null ? [] : commandWordsOf(code),
    groupNames: groupNamesOf(number),
  }
}

/** Everything known about each meaning of a number, newest first; plain data for its page. */
export function gatherAnswers(number: number): readonly Answer[] {
  return meaningsOf(number).map((meaning) => gatherAnswer(meaningKeyOf(meaning), number))
}
