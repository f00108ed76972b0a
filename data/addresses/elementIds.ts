/** Ids of elements on every page; an anchor must not be the same. */
export const elementIds = {
  content: 'content',
  navigation: 'site-navigation',
  search: 'site-search',
} as const
