import type { CatalogueEntry } from './catalogue/entries'

/** The page whose table holds an entry; code 0 stands on the home page. */
export function tablePath(entry: Pick<CatalogueEntry, 'category'>): string {
  return `/${entry.category?.slug ?? ''}`
}

/** The address of an entry's row, such as `/headers#31504`. */
export function anchorPath(
  entry: Pick<CatalogueEntry, 'category'> & { readonly code: number },
): string {
  return `${tablePath(entry)}#${entry.code}`
}

/** The address of a code's own page, such as `/31504`: the short link. */
export function codePath(code: number): string {
  return `/${code}`
}

/** The parameter of an address that names the version of the server that the page speaks of. */
export const VERSION_PARAMETER = 'v'

/**
 * Adds a server version to an address of a page: `/headers#31504` becomes `/headers?v=3.6.2#31504`.
 * An address that names a version keeps it; files, which have none, stay as they are.
 *
 * @param version such as `3.6.2` or `v3.6.2`; null for the published table, which is not named
 */
export function withVersion(path: string, version: string | null): string {
  const { pathname, search, searchParams, hash } = new URL(path, 'https://site.invalid')
  if (version === null || searchParams.has(VERSION_PARAMETER) || /\.\w+$/.test(pathname))
    return path
  const parameter = `${VERSION_PARAMETER}=${encodeURIComponent(version.replace(/^v/, ''))}`
  return `${pathname}${search === '' ? '?' : `${search}&`}${parameter}${hash}`
}

/** Makes an address of the site, such as `/31504`, absolute. */
export type AbsoluteUrl = (path: string) => string
