export type { Arrival } from './arrival'
export { commandWordsOf } from './commandWords'
export {
  allGuards,
  apiBase,
  endpointGroups,
  endpoints,
  endpointsOf,
  guardsOf,
  keysOf,
  type Endpoint,
  type GuardChecks,
  type Raise,
} from './endpoints'
export { findEndpoints, isRequestLine, type NamedEndpoint } from './findEndpoints'
export { sourceRelease } from '../releases/sourceUrl'
export type { Method } from './types'
