import type { CodeExtras } from './extras/codeExtras'
import type { CategorySlug } from './catalogue/entries'

/** From `docs/[category].paths.ts`, for the page of a category. */
export interface CategoryParams {
  readonly category: CategorySlug
}

/** From `docs/[code].paths.ts`, for the page of a code. */
export interface CodeParams {
  /** Any number of a covered release. */
  readonly code: number
  /** For each of its meanings, newest first. */
  readonly extras: readonly CodeExtras[]
}
