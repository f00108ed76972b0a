import { handledGroups, type HandledGroup } from '../data/knowledge/handling'

declare const data: readonly HandledGroup[]
export { data }

/** Computed here, so that visitors do not load all that is known about each code. */
export default { load: handledGroups }
