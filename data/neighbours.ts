import type { CatalogueEntry } from './entries'
import { findCategory } from './lookup'

/** So many before a code and as many after it. */
const REACH = 3

/**
 * The codes that stand around another in its sub-group, or in its category where there are no
 * sub-groups, in the order of the published table; none for code 0.
 */
export function neighboursOf(entry: CatalogueEntry): readonly CatalogueEntry[] {
  if (!entry.category) return []
  const section = findCategory(entry.category.slug).sections.find(({ entries }) =>
    entries.includes(entry),
  )
  const inSection = section?.entries ?? []
  const at = inSection.indexOf(entry)
  return inSection.slice(Math.max(0, at - REACH), at + REACH + 1).filter((other) => other !== entry)
}
