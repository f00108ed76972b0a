import type { PageData } from 'vitepress'
import { findCategory } from '../data/lookup'

/** Gives the pages that are made from the catalogue their titles and descriptions. */
export function describePage(pageData: PageData): void {
  const slug: unknown = pageData.params?.['category']
  const category = typeof slug === 'string' ? findCategory(slug) : undefined
  if (!category) return
  const { title, prefix, entries } = category
  pageData.title = title
  pageData.description = `The ${entries.length} error codes of the Fresns API that start with ${prefix} (${title}), with their messages.`
}
