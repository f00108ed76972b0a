import type { CodeExtras } from './extras/codeExtras'
import type { CategorySlug, ErrorCode } from './catalogue/entries'

/** What `docs/[category].paths.ts` gives to the page of a category. */
export interface CategoryParams {
  readonly category: CategorySlug
}

/** What `docs/[code].paths.ts` gives to the page of a code. */
export interface CodeParams {
  readonly code: ErrorCode
  /** Whether the number or its meaning moved between releases. */
  readonly hasStory: boolean
  /** Of each published meaning that the number has on some release, by its code. */
  readonly extras: Readonly<Partial<Record<ErrorCode, CodeExtras>>>
}
