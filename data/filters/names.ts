/** What tables can be filtered by. */
export const filterNames = ['fixer', 'reaction', 'group'] as const
export type FilterName = (typeof filterNames)[number]
