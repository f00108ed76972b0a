import type { DefaultTheme } from 'vitepress'
import { catalogue, type Category } from '../data/entries'

function withCount(title: string, count: number): string {
  return `${title} <span class="sidebar-count">${count}</span>`
}

function categoryItem({ slug, title, entries, sections }: Category): DefaultTheme.SidebarItem {
  const item = { text: withCount(title, entries.length), docFooterText: title, link: `/${slug}` }
  const items = sections.flatMap(({ subGroup, entries }) =>
    subGroup
      ? { text: withCount(subGroup.title, entries.length), link: `/${slug}#${subGroup.slug}` }
      : [],
  )
  return items.length > 0 ? { ...item, items, collapsed: true } : item
}

/** The categories with their sub-groups and counts, and the pages about all of them. */
export const sidebar: DefaultTheme.SidebarItem[] = [
  { text: 'Categories', link: '/all', items: catalogue.map(categoryItem) },
  {
    text: 'About the codes',
    link: '/guide',
    items: [
      { text: 'All codes on one page', link: '/all' },
      { text: 'How to read a code', link: '/guide' },
      { text: 'Use the data', link: '/data' },
      { text: 'Changes by version', link: '/changes' },
    ],
  },
]

/** The links of the bar at the top. */
export const nav: DefaultTheme.NavItem[] = [
  {
    text: 'Categories',
    activeMatch: `^/(${catalogue.map(({ slug }) => slug).join('|')})$`,
    items: catalogue.map(({ slug, title }) => ({ text: title, link: `/${slug}` })),
  },
  { text: 'All codes', link: '/all' },
  { text: 'Guide', link: '/guide' },
  { text: 'Data', link: '/data' },
]
