import { useData } from 'vitepress'
import { computed, type ComputedRef } from 'vue'
import type { Neighbour } from '../../components/layout/PreviousNext.vue'
import { catalogue, type CategorySlug } from '../../data/catalogue/entries'
import { findByCode } from '../../data/catalogue/lookup'
import { aboutPages } from '../../data/sitePages'
import { pagePath } from '../pagePath'
import type { PageKind } from './usePageKind'

/** The place of a page among the pages of the site. */
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

const orderedPages: readonly Neighbour[] = [
  ...catalogue.map(({ slug, title }) => ({ path: `/${slug}`, title })),
  ...aboutPages,
]

function pagesBeside(path: string): PagePlace['neighbours'] {
  const position = orderedPages.findIndex((page) => page.path === path)
  return position === -1
    ? null
    : { previous: orderedPages[position - 1], next: orderedPages[position + 1] }
}

function categoryOf(kind: PageKind): Pick<PagePlace, 'category' | 'subGroup'> {
  if (kind.layout === 'category') return { category: kind.params.category, subGroup: null }
  if (kind.layout !== 'code') return { category: null, subGroup: null }
  const { category, subGroup } = findByCode(kind.params.code)
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
