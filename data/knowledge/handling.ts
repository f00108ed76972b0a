import { knowledgeFor } from '.'
import { meaningOf, meaningKeys } from './meaningKey'
import { reactionGroups } from './reactions'

/** Reactions of one kind, each with its meanings in ascending order of their numbers. */
export type HandledGroup = ReturnType<typeof handledGroups>[number]

/** Every meaning, under the reaction it calls for. */
export function handledGroups() {
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
