import { gatherFacets, type Facets } from '.'

// A data loader of VitePress: computed at build time, so that visitors load the result only.
declare const data: Facets
export { data }

export default { load: (): Facets => gatherFacets() }
