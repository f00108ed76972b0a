import { allGuards, type GuardChecks } from '../data/endpoints'
import { endpointIndex, type EndpointIndexGroup } from '../data/endpoints/describeEndpoints'

// Computed here, so that visitors load no more than the index shows.
interface Data {
  readonly groups: readonly EndpointIndexGroup[]
  readonly guards: readonly GuardChecks[]
}

declare const data: Data
export { data }

export default {
  load: (): Data => ({ groups: endpointIndex(), guards: allGuards }),
}
