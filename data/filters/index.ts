import { gatherDetails } from '../details'
import { endpointGroups } from '../endpoints'
import { actorTitles } from '../knowledge/actorTitles'
import { reactionGroups, type ReactionId } from '../knowledge/reactions'
import { actors, type Actor } from '../knowledge/types'
import { knownNumbers } from '../releases'
import type { FilterName } from './names'

/** A value of a filter. */
export interface FilterValue {
  /** As used in addresses. */
  readonly value: string
  readonly title: string
  /** The numbers that have it, in any of their meanings. */
  readonly numbers: readonly number[]
}

/** Every filter with its values. */
export type Filters = Readonly<Record<FilterName, readonly FilterValue[]>>

const slugOf = (actor: Actor) => actor.replaceAll(' ', '-')

/** Gathers which numbers have which value of each filter; values that no number has are left out. */
export function gatherFilters(): Filters {
  const allDetails = knownNumbers().map((number) => ({
    number,
    details: gatherDetails(number),
  }))
  type Details = (typeof allDetails)[number]['details']
  const numbersWith = (has: (one: Details[number]) => boolean) =>
    allDetails.filter(({ details }) => details.some(has)).map(({ number }) => number)
  const fixer = actors.map((actor) => ({
    value: slugOf(actor),
    title: actorTitles[actor],
    numbers: numbersWith(({ knowledge }) => knowledge.actions.some((one) => one.actor === actor)),
  }))
  const reactions = reactionGroups.flatMap((group) => group.reactions)
  const reaction = reactions.map(({ id, title }) => ({
    value: id satisfies ReactionId,
    title,
    numbers: numbersWith((one) => one.reaction.id === id),
  }))
  const group = endpointGroups.map(({ slug, title }) => ({
    value: slug,
    title,
    numbers: numbersWith(({ endpoints }) =>
      endpoints.some(({ path }) => path.startsWith(`/endpoints/${slug}#`)),
    ),
  }))
  const isUsed = ({ numbers }: FilterValue) => numbers.length > 0
  return {
    fixer: fixer.filter(isUsed),
    reaction: reaction.filter(isUsed),
    group: group.filter(isUsed),
  }
}
