import { useData } from 'vitepress'
import { computed, type ComputedRef } from 'vue'
import type { CodeExtras } from '../../data/codeExtras'
import type { CategorySlug, ErrorCode } from '../../data/entries'

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

/** The parameters as VitePress has them, which does not know their types. */
function useUntypedParams() {
  const { params } = useData()
  return computed(() => {
    if (!params.value) throw new Error('This page has no parameters: is its .paths.ts there?')
    return params.value
  })
}

/**
 * The parameters of the page of a category.
 *
 * @throws Error on a page without parameters
 */
export function useCategoryParams(): ComputedRef<CategoryParams> {
  const params = useUntypedParams()
  return computed(() => ({ category: params.value['category'] }))
}

/**
 * The parameters of the page of a code.
 *
 * @throws Error on a page without parameters
 */
export function useCodeParams(): ComputedRef<CodeParams> {
  const params = useUntypedParams()
  return computed(() => ({
    code: params.value['code'],
    hasStory: params.value['hasStory'],
    extras: params.value['extras'],
  }))
}
