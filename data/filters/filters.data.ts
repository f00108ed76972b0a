import { gatherFilters, type Filters } from '.'

// A VitePress data loader: computed at build time, so that visitors load only the result.
declare const data: Filters
export { data }

export default { load: (): Filters => gatherFilters() }
