import { handledGroups, type HandledGroup } from '../data/knowledge/handling'

declare const data: readonly HandledGroup[]
export { data }

/** Computed here, so that visitors do not load every record. */
export default { load: handledGroups }
