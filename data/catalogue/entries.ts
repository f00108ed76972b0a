import { categories, success } from './categories'
import { splitMessage, type MessageParts } from './message'
import type { CodeSource } from './types'

type CodesIn<Source> = Source extends { readonly codes: readonly (readonly [infer Code, string])[] }
  ? Code
  : Source extends { readonly subGroups: readonly (infer SubGroup)[] }
    ? CodesIn<SubGroup>
    : never

/** The codes as literals: using a number that the catalogue lacks is a type error. */
export type ErrorCode = (typeof success)[0] | CodesIn<(typeof categories)[number]>

/** The slug of a category, such as `headers`. */
export type CategorySlug = (typeof categories)[number]['slug']

/** The codes of one category. */
export type CodeOf<Slug extends CategorySlug> = CodesIn<
  Extract<(typeof categories)[number], { readonly slug: Slug }>
>

/** A category without its codes. */
export interface CategoryName {
  readonly slug: CategorySlug
  readonly title: string
  readonly prefix: number
}

/** A sub-group without its codes. */
export interface SubGroupName {
  readonly slug: string
  readonly title: string
  readonly prefix: number
}

/** A code with its message and its place in the catalogue. */
export interface CatalogueEntry extends MessageParts {
  readonly code: ErrorCode
  /** The published message, verbatim: `text` plus `note`. */
  readonly message: string
  /** Null for code 0. */
  readonly category: CategoryName | null
  readonly subGroup: SubGroupName | null
}

/** The codes of one table: a sub-group, or a category without sub-groups. */
export interface Section {
  readonly subGroup: SubGroupName | null
  readonly entries: readonly CatalogueEntry[]
}

/** A category with its codes, in published order. */
export interface Category extends CategoryName {
  readonly sections: readonly Section[]
  readonly entries: readonly CatalogueEntry[]
}

type CatalogueSource = CodeSource & readonly [code: ErrorCode, message: string]

function toEntry(
  [code, message]: CatalogueSource,
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

/** All categories, in published order. */
export const catalogue: readonly Category[] = categories.map(toCategory)

/** Code 0, which is not an error and belongs to no category. */
export const successEntry: CatalogueEntry = toEntry(success, null, null)

/** The table of code 0. */
export const successSection: Section = { subGroup: null, entries: [successEntry] }

/** All codes, in published order. */
export const entries: readonly CatalogueEntry[] = [
  successEntry,
  ...catalogue.flatMap((category) => category.entries),
]
