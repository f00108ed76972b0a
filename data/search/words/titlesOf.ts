import type { SearchableEntry } from '../types'

/** The titles of the category and sub-group of an entry, as one text. */
export const titlesOf = ({
  category,
  subGroup,
}: Pick<SearchableEntry, 'category' | 'subGroup'>): string =>
  `${category?.title ?? ''} ${subGroup?.title ?? ''}`
