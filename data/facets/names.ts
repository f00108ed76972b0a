/** What tables can be filtered by. */
export const facetNames = ['fixer', 'reaction', 'group'] as const
export type FacetName = (typeof facetNames)[number]
