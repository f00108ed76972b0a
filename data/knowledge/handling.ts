import { knowledgeFor } from '.'
import { meaningOf, meaningKeys, type MeaningKey } from './meaningKey'
import { reactionGroups, type Reaction, type ReactionGroup } from './reactions'

/** A reaction with the meanings that call for it, in ascending order of their numbers. */
export interface HandledReaction extends Reaction {
  readonly meanings: readonly MeaningKey[]
}

/** Reactions of one kind, with their meanings. */
export interface HandledGroup extends Pick<ReactionGroup, 'id' | 'title'> {
  readonly reactions: readonly HandledReaction[]
}

/** Every meaning, under the reaction it calls for. */
export function handledGroups(): readonly HandledGroup[] {
  const meanings = meaningKeys()
    .map((key) => ({ key, number: meaningOf(key).number, reaction: knowledgeFor(key).reaction }))
    .toSorted((a, b) => a.number - b.number)
  return reactionGroups.map(({ id, title, reactions }) => ({
    id,
    title,
    reactions: reactions.map((reaction) => ({
      ...reaction,
      meanings: meanings.flatMap((one) => (one.reaction === reaction.id ? one.key : [])),
    })),
  }))
}
