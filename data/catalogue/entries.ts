import { categories, success } from './lines'
import { splitMessage, type MessageParts } from './message'
import type { CodeSource } from './types'

type CodesIn<Source> = Source extends { readonly codes: readonly { readonly code: infer Code }[] }
  ? Code
  : Source extends { readonly subGroups: readonly (infer SubGroup)[] }
    ? CodesIn<SubGroup>
    : never

/** Every number of the catalogue as a literal: a code that the table lacks is a type error. */
export type ErrorCode = typeof success.code | CodesIn<(typeof categories)[number]>

/** The address of a category page, such as `headers`. */
export type CategorySlug = (typeof categories)[number]['slug']

/** What identifies a category. */
export interface CategoryName {
  readonly slug: CategorySlug
  readonly title: string
  /** The two digits that all its codes start with. */
  readonly prefix: number
}

/** What identifies a sub-group within its category. */
export interface SubGroupName {
  /** Heading anchor on the category page. */
  readonly slug: string
  readonly title: string
  /** The three digits that all its codes start with. */
  readonly prefix: number
}

/** One code with everything that follows from its place in the table. */
export interface CatalogueEntry extends MessageParts {
  readonly code: ErrorCode
  /** The published message, to the character: `text` and `note` together. */
  readonly message: string
  /** Null for code 0, which stands before all categories. */
  readonly category: CategoryName | null
  /** Null where the category has no sub-groups. */
  readonly subGroup: SubGroupName | null
}

/** The codes that one table shows: a sub-group, or the whole of a category that has none. */
export interface Section {
  readonly subGroup: SubGroupName | null
  readonly entries: readonly CatalogueEntry[]
}

/** A category with its codes in the order of the published table. */
export interface Category extends CategoryName {
  readonly sections: readonly Section[]
  readonly entries: readonly CatalogueEntry[]
}

type CatalogueSource = CodeSource & { readonly code: ErrorCode }

function toEntry(
  { code, message }: CatalogueSource,
  category: CategoryName | null,
  subGroup: SubGroupName | null,
): CatalogueEntry {
  return { code, message, ...splitMessage(message), category, subGroup }
}

function toCategory(source: (typeof categories)[number]): Category {
  const { slug, title, prefix } = source
  const name: CategoryName = { slug, title, prefix }
  const toSection = (
    codes: readonly CatalogueSource[],
    subGroup: SubGroupName | null,
  ): Section => ({
    subGroup,
    entries: codes.map((code) => toEntry(code, name, subGroup)),
  })
  const sections =
    'subGroups' in source
      ? source.subGroups.map(({ slug, title, prefix, codes }) =>
          toSection(codes, { slug, title, prefix }),
        )
      : [toSection(source.codes, null)]
  return { ...name, sections, entries: sections.flatMap((section) => section.entries) }
}

/** The nine categories, in the order of the published table. */
export const catalogue: readonly Category[] = categories.map(toCategory)

/** Code 0, which is no error and belongs to no category. */
export const successEntry: CatalogueEntry = toEntry(success, null, null)

/** All codes, in the order of the published table. */
export const entries: readonly CatalogueEntry[] = [
  successEntry,
  ...catalogue.flatMap((category) => category.entries),
]
