import type { CategorySlug } from './catalogue/entries'

/** From `docs/[category].paths.ts`, for the page of a category. */
export interface CategoryParams {
  readonly category: CategorySlug
}
