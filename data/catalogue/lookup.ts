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

/** True when the catalogue has this number. */
export function isErrorCode(code: number): code is ErrorCode {
  return entryByCode.has(code)
}

/** The entry of a number: always there for a known code, perhaps not for any other number. */
export function findByCode(code: ErrorCode): CatalogueEntry
export function findByCode(code: number): CatalogueEntry | undefined
export function findByCode(code: number): CatalogueEntry | undefined {
  return entryByCode.get(code)
}

/** The category under an address such as `headers`. */
export function findCategory(slug: CategorySlug): Category
export function findCategory(slug: string): Category | undefined
export function findCategory(slug: string): Category | undefined {
  return categoryBySlug.get(slug)
}

/** A sub-group by its anchor, such as `role` in `interactions`; undefined where there is none. */
export function findSubGroup(category: CategorySlug, slug: string): Section | undefined {
  return findCategory(category).sections.find((section) => section.subGroup?.slug === slug)
}
