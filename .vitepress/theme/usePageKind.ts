import { useData } from 'vitepress'
import { computed, type ComputedRef } from 'vue'
import type { CategoryParams, CodeParams } from '../../data/pageParams'

/** The `layout` of a page’s Markdown file, with its parameters. */
export type PageKind =
  | { readonly layout: 'home' | 'all' | 'not found' | 'text' }
  | { readonly layout: 'category'; readonly params: CategoryParams }
  | { readonly layout: 'code'; readonly params: CodeParams }

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
    switch (layout) {
      case 'home':
      case 'all':
        return { layout }
      case 'category': {
        const { category } = params.value ?? missing(page.value.relativePath)
        return { layout, params: { category } }
      }
      case 'code': {
        const { code, answers } = params.value ?? missing(page.value.relativePath)
        return { layout, params: { code, answers } }
      }
      default:
        return { layout: 'text' }
    }
  })
}

function missing(file: string): never {
  throw new Error(`${file} has no parameters: is its .paths.ts there?`)
}
