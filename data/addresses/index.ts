import type { CatalogueEntry } from '../catalogue/entries'
import type { ReleaseTag } from '../releases/releases'

/** The page with an entry’s table; code 0 is on the home page. */
export function tablePath(entry: Pick<CatalogueEntry, 'category'>): string {
  return `/${entry.category?.slug ?? ''}`
}

/** The address of a code’s page, such as `/31504`: the short link. */
export function codePath(code: number): string {
  return `/${code}`
}

/** The anchor for a release: `v3.3.0` becomes `v3-3-0`, which needs no escaping in CSS. */
export function releaseAnchor(release: ReleaseTag): string {
  return release.replaceAll('.', '-')
}

/** The address parameter for the server version. */
export const VERSION_PARAMETER = 'v'

/** The address parameter for text shared by another app. */
export const SHARED_TEXT_PARAMETER = 'shared'

/**
 * Adds a server version to an address: `/headers#31504` becomes `/headers?v=3.6.2#31504`.
 *
 * @param version such as `3.6.2` or `v3.6.2`; null for the published table, which adds nothing
 */
export function withVersion(path: string, version: string | null): string {
  if (version === null) return path
  const { pathname, search, hash } = new URL(path, 'https://site.invalid')
  const parameter = `${VERSION_PARAMETER}=${encodeURIComponent(version.replace(/^v/, ''))}`
  return `${pathname}${search === '' ? '?' : `${search}&`}${parameter}${hash}`
}

/** Makes a site address, such as `/31504`, absolute. */
export type AbsoluteUrl = (path: string) => string
