import { describeArrival } from './arrival'
import type { Raise } from './endpoints'

function describeReleases({ since, until }: Pick<Raise, 'since' | 'until'>): readonly string[] {
  if (since && until) return [`${since} to ${until}`]
  if (since) return [`${since} and later`]
  return until ? [`up to ${until}`] : []
}

/** How, on which releases and how surely an endpoint returns a code, where that is not obvious. */
export const remarksOn = (
  raise: Pick<Raise, 'as' | 'doubt' | 'since' | 'until'>,
): readonly string[] => [
  ...describeReleases(raise),
  ...describeArrival(raise.as),
  ...(raise.doubt ? ['doubtful: seems unreachable'] : []),
]
