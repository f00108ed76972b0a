import { useData } from 'vitepress'
import { computed, type ComputedRef } from 'vue'
import type { CategoryParams, CodeParams } from '../../data/pageParams'

/** The `layout` of a page’s Markdown file, with what the frame around the page needs to know. */
export type PageKind =
  | { readonly layout: 'home' | 'not found' | 'text' }
  | ({ readonly layout: 'category' } & CategoryParams)
  | ({ readonly layout: 'code' } & Pick<CodeParams, 'code'>)

/**
 * The kind of the current page, with types that VitePress’ `params` lack.
 *
 * @throws Error for a page whose parameters are missing
 */
export function usePageKind(): ComputedRef<PageKind> {
  const { page, frontmatter, params } = useData()
  return computed(() => {
    if (page.value.isNotFound) return { layout: 'not found' }
    const layout: unknown = frontmatter.value['layout']
    const { category, code } = params.value ?? {}
    switch (layout) {
      case 'home':
        return { layout }
      case 'category':
        return { layout, category: category ?? missing(page.value.relativePath) }
      case 'code':
        return { layout, code: code ?? missing(page.value.relativePath) }
      default:
        return { layout: 'text' }
    }
  })
}

function missing(file: string): never {
  throw new Error(`${file} has no parameters: is its .paths.ts there?`)
}
