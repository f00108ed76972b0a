/**
 * A code (0, or five digits, of which the first two give the category) and its published message,
 * verbatim, mistakes included.
 */
export type CodeSource = readonly [code: number, message: string]

/** A named part of a category, such as "Role" in Interactions. */
export interface SubGroupSource {
  /** Anchor on the category page: lower-case letters and hyphens. */
  readonly slug: string
  readonly title: string
  /** The three digits its codes start with. */
  readonly prefix: number
  /** In published order. */
  readonly codes: readonly CodeSource[]
}

interface CategoryHead {
  /** Address of the category page, and name of its file in `data/catalogue/categories`. */
  readonly slug: string
  readonly title: string
  /** The two digits its codes start with. */
  readonly prefix: number
}

/** A category lists its codes directly or by sub-group, never both. */
export type CategorySource = CategoryHead &
  (
    | { readonly codes: readonly CodeSource[]; readonly subGroups?: never }
    | { readonly subGroups: readonly SubGroupSource[]; readonly codes?: never }
  )
