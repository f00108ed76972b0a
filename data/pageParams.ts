import type { CategorySlug } from './catalogue/entries'
import type { DescribedEndpointGroup } from './endpoints/describeEndpoints'

/** From `docs/[category].paths.ts`, for the page of a category. */
export interface CategoryParams {
  readonly category: CategorySlug
}

/** From `docs/endpoints/[group].paths.ts`, for the page of a group of endpoints. */
export interface EndpointGroupParams {
  readonly group: string
  readonly content: DescribedEndpointGroup
}
