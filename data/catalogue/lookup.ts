import {
  catalogue,
  entries,
  type CatalogueEntry,
  type Category,
  type CategorySlug,
  type ErrorCode,
  type Section,
} from './entries'

const entryByCode: ReadonlyMap<number, CatalogueEntry> = new Map(
  entries.map((entry) => [entry.code, entry]),
)
const categoryBySlug: ReadonlyMap<string, Category> = new Map(
  catalogue.map((category) => [category.slug, category]),
)

/** Whether the catalogue has this number. */
export function isErrorCode(code: number): code is ErrorCode {
  return entryByCode.has(code)
}

/** The entry of a code; undefined for a number that the catalogue lacks. */
export function findByCode(code: ErrorCode): CatalogueEntry
export function findByCode(code: number): CatalogueEntry | undefined
export function findByCode(code: number): CatalogueEntry | undefined {
  return entryByCode.get(code)
}

/** The category with a slug, such as `headers`. */
export function findCategory(slug: CategorySlug): Category
export function findCategory(slug: string): Category | undefined
export function findCategory(slug: string): Category | undefined {
  return categoryBySlug.get(slug)
}

/** The section of a sub-group, such as `role` of `interactions`. */
export function findSubGroup(category: CategorySlug, slug: string): Section | undefined {
  return findCategory(category).sections.find((section) => section.subGroup?.slug === slug)
}
