import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, vi } from 'vitest'
import type { App } from 'vue'
import { siteNavigationKey, type SiteNavigation } from '../../../components/siteNavigation'
import { useSearchQuery } from '../../../components/useSearchQuery'
import { useServerVersion } from '../../../components/useServerVersion'

/** Records where components move to. */
export const go = vi.fn<SiteNavigation['go']>()

/** The navigation of a site that is not at the root of its host. */
const navigation: SiteNavigation = {
  href: (path) => `/reference${path}`,
  currentPath: () => location.pathname,
  go,
}

/** Mounting options: on the page, so that focus and links work, and with the site's navigation. */
export const inSite = {
  attachTo: document.body,
  global: { plugins: [{ install: (app: App) => app.provide(siteNavigationKey, navigation) }] },
}

/** Changes the address as the router of the site does, without an event. */
export function putAddress(address: string) {
  history.replaceState(null, '', address)
}

enableAutoUnmount(afterEach)

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  go.mockClear()
  // One query and one version serve the whole page, so the next test would find this one's.
  useSearchQuery().query.value = ''
  useServerVersion().choose(null)
  putAddress('/')
})
