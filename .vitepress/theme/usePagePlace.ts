import { useData } from 'vitepress'
import { computed, type ComputedRef } from 'vue'
import type { Neighbour } from '../../components/layout/PreviousNext.vue'
import { catalogue, type CategorySlug } from '../../data/catalogue/entries'
import { placeOfNumber } from '../../data/catalogue/sections'
import { codePath } from '../../data/addresses'
import { knownNumbers } from '../../data/releases'
import { aboutPages } from '../../data/addresses/sitePages'
import { pagePath } from '../pagePath'
import type { PageKind } from './usePageKind'

/** Where a page is on the site. */
export interface PagePlace {
  readonly path: string
  /** The category shown, or that of the code shown; null on other pages. */
  readonly category: CategorySlug | null
  readonly subGroup: string | null
  /** Null for a page outside the sequence. */
  readonly neighbours: {
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

function pagesBeside(path: string): PagePlace['neighbours'] {
  const sequence = [pages, codePages].find((one) => one.some((page) => page.path === path))
  const position = sequence?.findIndex((page) => page.path === path) ?? -1
  return sequence ? { previous: sequence[position - 1], next: sequence[position + 1] } : null
}

function categoryOf(kind: PageKind): Pick<PagePlace, 'category' | 'subGroup'> {
  if (kind.layout === 'category') return { category: kind.category, subGroup: null }
  if (kind.layout !== 'code') return { category: null, subGroup: null }
  const { category, subGroup } = placeOfNumber(kind.code)
  return { category: category?.slug ?? null, subGroup: subGroup?.slug ?? null }
}

/** The place of the current page. */
export function usePagePlace(kind: Readonly<ComputedRef<PageKind>>): ComputedRef<PagePlace> {
  const { page } = useData()
  return computed(() => {
    const path = pagePath(page.value.relativePath)
    return { path, neighbours: pagesBeside(path), ...categoryOf(kind.value) }
  })
}
