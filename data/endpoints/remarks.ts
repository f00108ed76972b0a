import type { MeaningKey } from '../knowledge'
import { reactionOf, type ReactionId } from '../knowledge/reactions'
import { coveredRange, type ReleaseTag, type Stretch } from '../releases'
import { describeSpan, holdsOn } from '../releases/meanings'
import { describeArrival } from './arrival'
import type { Endpoint, Raise } from '.'

/** The releases in which an endpoint returns a code. */
export function spanOf({ since, until }: Pick<Raise, 'since' | 'until'>): Stretch {
  return { from: since ?? coveredRange.from, to: until ?? coveredRange.to }
}

const describeReaction = (id: ReactionId) =>
  `what a client should do here: ${reactionOf(id).title.toLowerCase()}`

/** How and how certainly an endpoint returns a code, if not obvious. */
export const describeHow = ({ as, doubt }: Pick<Raise, 'as' | 'doubt'>): readonly string[] => [
  ...describeArrival(as),
  ...(doubt ? ['doubtful: seems unreachable'] : []),
]

/** The same, in which releases, and what a client should do there, if not as elsewhere. */
export function remarksOn(
  raise: Pick<Raise, 'as' | 'reaction' | 'doubt' | 'since' | 'until'>,
): readonly string[] {
  const span = describeSpan(spanOf(raise))
  return [
    ...(span === null ? [] : [span]),
    ...describeHow(raise),
    ...(raise.reaction === null ? [] : [describeReaction(raise.reaction)]),
  ]
}

/**
 * How an endpoint returns the code of a meaning, itself or in a check before it: empty or in
 * parentheses, with a space before; undefined if it does not return it.
 *
 * @param release the one in question; null for any
 */
export function describeReturn(
  { raises, before }: Pick<Endpoint, 'raises' | 'before'>,
  key: MeaningKey,
  release: ReleaseTag | null,
): string | undefined {
  const checks = before.flatMap((guard) => guard.checks.filter(({ code }) => code === key))
  const remarks = raises
    .filter((raise) => raise.key === key)
    .filter((raise) => release === null || holdsOn({ span: spanOf(raise) }, release))
    .map(remarksOn)
  if (checks.length + remarks.length === 0) return undefined
  if (remarks.some((ofRaise) => ofRaise.length === 0)) return ''
  const conditions = checks.map(({ when, as }) => [when, ...describeArrival(as)].join(', '))
  return ` (${[...new Set([...conditions, ...remarks.flat()])].join('; ')})`
}
