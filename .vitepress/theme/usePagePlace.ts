import { useData } from 'vitepress'
import { computed, type ComputedRef } from 'vue'
import type { Neighbour } from '../../components/layout/PreviousNext.vue'
import { catalogue, type CategorySlug } from '../../data/catalogue/entries'
import { placeOfNumber } from '../../data/catalogue/sections'
import { codePath } from '../../data/addresses'
import { knownNumbers } from '../../data/releases'
import { aboutPages } from '../../data/addresses/sitePages'
import { pagePath } from '../pagePath'

/** Where a page is on the site. */
export interface PagePlace {
  readonly path: string
  /** The category shown, or that of the code shown; null on other pages. */
  readonly category: CategorySlug | null
  readonly subGroup: string | null
  /** Null for a page outside the sequences. */
  readonly neighbours: {
    readonly kind: 'page' | 'code'
    readonly previous: Neighbour | undefined
    readonly next: Neighbour | undefined
  } | null
}

const pages: readonly Neighbour[] = [
  ...catalogue.map(({ slug, title }) => ({ path: `/${slug}`, title })),
  ...aboutPages,
]
const codePages: readonly Neighbour[] = knownNumbers().map((number) => ({
  path: codePath(number),
  title: String(number),
}))

function pagesBeside(path: string, isCode: boolean): PagePlace['neighbours'] {
  const sequence = isCode ? codePages : pages
  const position = sequence.findIndex((page) => page.path === path)
  if (position < 0) return null
  return {
    kind: isCode ? 'code' : 'page',
    previous: sequence[position - 1],
    next: sequence[position + 1],
  }
}

/** What the `.paths.ts` of a page tells its frame; nothing for the other pages. */
interface FrameParams {
  readonly category?: CategorySlug
  readonly code?: number
}

/** The place of the current page. */
export function usePagePlace(): ComputedRef<PagePlace> {
  const { page, params } = useData()
  return computed(() => {
    const path = pagePath(page.value.relativePath)
    const { category, code }: FrameParams = params.value ?? {}
    const { category: categoryOfCode, subGroup } = code === undefined ? {} : placeOfNumber(code)
    return {
      path,
      category: category ?? categoryOfCode?.slug ?? null,
      subGroup: subGroup?.slug ?? null,
      neighbours: pagesBeside(path, code !== undefined),
    }
  })
}
