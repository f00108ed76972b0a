import type { Answer } from './answers'
import type { CategorySlug } from './catalogue/entries'
import type { DescribedEndpointGroup } from './endpoints/describeEndpoints'

/** From `docs/[category].paths.ts`, for the page of a category. */
export interface CategoryParams {
  readonly category: CategorySlug
}

/** From `docs/[code].paths.ts`, for the page of a code. */
export interface CodeParams {
  /** Any number of a covered release. */
  readonly code: number
  /** The documentation’s name for the group with the same first three digits; null if it has none. */
  readonly groupName: string | null
  /** For each of its meanings, newest first. */
  readonly answers: readonly Answer[]
}

/** From `docs/endpoints/[group].paths.ts`, for the page of a group of endpoints. */
export interface EndpointGroupParams {
  readonly group: string
  readonly content: DescribedEndpointGroup
}
