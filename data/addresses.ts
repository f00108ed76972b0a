import type { CatalogueEntry } from './entries'

/** The page whose table holds an entry; code 0 stands on the home page. */
export function tablePath(entry: Pick<CatalogueEntry, 'category'>): string {
  return `/${entry.category?.slug ?? ''}`
}

/** The address of an entry's row, such as `/headers#31504`: the link that people share. */
export function anchorPath(entry: Pick<CatalogueEntry, 'category' | 'code'>): string {
  return `${tablePath(entry)}#${entry.code}`
}
