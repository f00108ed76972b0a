import { gatherFilters, type Filters } from '.'

// A data loader of VitePress: computed at build time, so that visitors load the result only.
declare const data: Filters
export { data }

export default { load: (): Filters => gatherFilters() }
