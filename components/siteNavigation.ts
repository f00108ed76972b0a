import { inject, type InjectionKey } from 'vue'

/** How components link and move within the site, wherever it is deployed. */
export interface SiteNavigation {
  /** Turns an address of the site, such as `/headers#31504`, into one for `href`. */
  href(path: string): string
  /** The address of the site that the browser shows, such as `/31540`, without base and hash. */
  currentPath(): string
  /** Moves to an address of the site and puts the focus on what it points at. */
  go(path: string): void
}

/** Under this key the theme provides the navigation. */
export const siteNavigationKey: InjectionKey<SiteNavigation> = Symbol('site navigation')

/**
 * The site's navigation.
 *
 * @throws Error outside of an app that provides it
 */
export function useSiteNavigation(): SiteNavigation {
  const navigation = inject(siteNavigationKey)
  if (!navigation) throw new Error('No site navigation: provide siteNavigationKey in the app')
  return navigation
}
