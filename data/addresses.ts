import type { CatalogueEntry } from './entries'

/** The page whose table holds an entry; code 0 stands on the home page. */
export function tablePath(entry: Pick<CatalogueEntry, 'category'>): string {
  return `/${entry.category?.slug ?? ''}`
}

/** The address of an entry's row, such as `/headers#31504`. */
export function anchorPath(entry: Pick<CatalogueEntry, 'category' | 'code'>): string {
  return `${tablePath(entry)}#${entry.code}`
}

/** The address of a code's own page, such as `/31504`: the short link. */
export function codePath(code: number): string {
  return `/${code}`
}

/** Makes an address of the site, such as `/31504`, absolute. */
export type AbsoluteUrl = (path: string) => string
