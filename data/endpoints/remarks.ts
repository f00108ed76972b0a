import { coveredRange } from '../releases'
import { describeSpan } from '../releases/meanings'
import { describeArrival } from './arrival'
import type { MeaningKey } from '../knowledge'
import type { Endpoint, Raise } from './endpoints'

/** How, on which releases and how surely an endpoint returns a code, where that is not obvious. */
export function remarksOn(
  raise: Pick<Raise, 'as' | 'doubt' | 'since' | 'until'>,
): readonly string[] {
  const { from, to } = coveredRange
  const span = describeSpan({ from: raise.since ?? from, to: raise.until ?? to })
  return [
    ...(span === null ? [] : [span]),
    ...describeArrival(raise.as),
    ...(raise.doubt ? ['doubtful: seems unreachable'] : []),
  ]
}

/**
 * How an endpoint returns the code of a meaning, itself or in a check before it: empty or in
 * parentheses, with a space before; undefined if it does not return it.
 */
export function describeReturn(
  { raises, before }: Pick<Endpoint, 'raises' | 'before'>,
  key: MeaningKey,
): string | undefined {
  const checks = before.flatMap((guard) => guard.checks.filter(({ code }) => code === key))
  const remarks = raises.filter((raise) => raise.key === key).map(remarksOn)
  if (checks.length + remarks.length === 0) return undefined
  if (remarks.some((ofRaise) => ofRaise.length === 0)) return ''
  const conditions = checks.map(({ when, as }) => [when, ...describeArrival(as)].join(', '))
  return ` (${[...new Set([...conditions, ...remarks.flat()])].join('; ')})`
}
