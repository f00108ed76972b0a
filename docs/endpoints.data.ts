import { allGuards } from '../data/endpoints'
import { endpointIndex } from '../data/endpoints/describeEndpoints'

/** Computed here, so that visitors load no more than the index shows. */
const load = () => ({ groups: endpointIndex(), guards: allGuards })

declare const data: ReturnType<typeof load>
export { data }

export default { load }
