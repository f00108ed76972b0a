import { gatherAnswers } from '../answers'
import { endpointGroups } from '../endpoints'
import { actorTitles } from '../knowledge/actorTitles'
import { reactionGroups, type ReactionId } from '../knowledge/reactions'
import { actors, type Actor } from '../knowledge/types'
import { knownNumbers } from '../releases'
import type { FacetName } from './names'

/** A value of a facet. */
export interface FacetValue {
  /** As used in addresses. */
  readonly value: string
  readonly title: string
  /** The numbers that have it, in any of their meanings. */
  readonly numbers: readonly number[]
}

/** Every facet with its values. */
export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>

const slugOf = (actor: Actor) => actor.replaceAll(' ', '-')

/** Gathers which numbers have which value of each facet; values that no number has are left out. */
export function gatherFacets(): Facets {
  const answers = knownNumbers().map((number) => ({
    number,
    answers: gatherAnswers(number),
  }))
  type Answers = (typeof answers)[number]['answers']
  const numbersWith = (has: (answer: Answers[number]) => boolean) =>
    answers.filter((one) => one.answers.some(has)).map(({ number }) => number)
  const fixer = actors.map((actor) => ({
    value: slugOf(actor),
    title: actorTitles[actor],
    numbers: numbersWith(({ knowledge }) => knowledge.actions.some((one) => one.actor === actor)),
  }))
  const reactions = reactionGroups.flatMap((group) => group.reactions)
  const reaction = reactions.map(({ id, title }) => ({
    value: id satisfies ReactionId,
    title,
    numbers: numbersWith((answer) => answer.reaction.id === id),
  }))
  const group = endpointGroups.map(({ slug, title }) => ({
    value: slug,
    title,
    numbers: numbersWith(({ endpoints }) =>
      endpoints.some(({ path }) => path.startsWith(`/endpoints/${slug}#`)),
    ),
  }))
  const isUsed = ({ numbers }: FacetValue) => numbers.length > 0
  return {
    fixer: fixer.filter(isUsed),
    reaction: reaction.filter(isUsed),
    group: group.filter(isUsed),
  }
}
