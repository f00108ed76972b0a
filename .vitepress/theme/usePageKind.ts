import { useData } from 'vitepress'
import { computed, type ComputedRef } from 'vue'
import type { CodeParams } from '../../data/details/codeParams'
import type { CategoryParams } from '../../data/pageParams'

/** The `layout` in a page’s front matter, with what the page’s frame needs. */
export type PageKind =
  | { readonly layout: 'home' | 'not found' | 'text' }
  | ({ readonly layout: 'category' } & CategoryParams)
  | ({ readonly layout: 'code' } & Pick<CodeParams, 'code'>)

/** The kind of the current page, with the types that VitePress’ `params` lack. */
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
        return { layout, category: category ?? throwMissing(page.value.relativePath) }
      case 'code':
        return { layout, code: code ?? throwMissing(page.value.relativePath) }
      default:
        return { layout: 'text' }
    }
  })
}

function throwMissing(file: string): never {
  throw new Error(`${file} has no parameters: does its .paths.ts exist?`)
}
