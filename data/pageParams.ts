import type { CodeExtras } from './extras/codeExtras'
import type { CategorySlug, ErrorCode } from './catalogue/entries'

/** From `docs/[category].paths.ts`, for the page of a category. */
export interface CategoryParams {
  readonly category: CategorySlug
}

/** From `docs/[code].paths.ts`, for the page of a code. */
export interface CodeParams {
  readonly code: ErrorCode
  readonly hasStory: boolean
  readonly extras: Readonly<Partial<Record<ErrorCode, CodeExtras>>>
}
