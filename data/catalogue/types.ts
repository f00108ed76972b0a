/** One line of a table: a number and the text a server sends with it. */
export interface CodeSource {
  /** 0, or five digits of which the first two name the category. */
  readonly code: number
  /** The published text, to the character, slips included. */
  readonly message: string
}

/** A titled part of a category, such as "Role" in Interactions. */
export interface SubGroupSource {
  /** Heading anchor on the category page: lower case letters and hyphens. */
  readonly slug: string
  readonly title: string
  /** The first three digits that all codes of the sub-group share. */
  readonly prefix: number
  /** In the order of the published table. */
  readonly codes: readonly CodeSource[]
}

interface CategoryHead {
  /** Address of the category page and name of its file in `data/catalogue/lines`. */
  readonly slug: string
  readonly title: string
  /** The first two digits that all codes of the category share. */
  readonly prefix: number
}

/** A category lists its codes either directly or by sub-group, never both. */
export type CategorySource = CategoryHead &
  (
    | { readonly codes: readonly CodeSource[]; readonly subGroups?: never }
    | { readonly subGroups: readonly SubGroupSource[]; readonly codes?: never }
  )
