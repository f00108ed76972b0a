import { coveredRange } from '../releases'
import { describeSpan } from '../releases/meanings'
import { describeArrival } from './arrival'
import type { Raise } from './endpoints'

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
