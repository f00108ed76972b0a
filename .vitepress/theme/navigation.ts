import { withBase, type Router } from 'vitepress'
import { nextTick } from 'vue'
import type { SiteNavigation } from '../../components/siteNavigation'
import { useServerVersion } from '../../components/useServerVersion'
import { withVersion } from '../../data/addresses'

const targetOf = (hash: string) => document.getElementById(hash.slice(1))

/** Puts the keyboard where the eye is: on the link of the row, or on the heading. */
function focusTarget(hash: string) {
  const target = targetOf(hash)
  const focusable = target?.matches('tr') ? target.querySelector('a') : target
  focusable?.focus({ preventScroll: true })
}

/**
 * Does what may change the server version of the page; the row that the address points at can
 * appear or move with it, after the router has scrolled.
 */
async function followTarget(change: () => void): Promise<void> {
  const { version } = useServerVersion()
  const before = version.value
  change()
  if (version.value === before) return
  await nextTick()
  // The router scrolls in the next frame to where the row was.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => targetOf(location.hash)?.scrollIntoView()),
  )
}

/** Takes over the server version of the address or of an earlier visit. */
export function restoreServerVersion(): void {
  void followTarget(useServerVersion().restore)
}

/** Connects the components' navigation with VitePress' router and base. */
export function createNavigation(router: Router): SiteNavigation {
  const { version } = useServerVersion()
  const href = (path: string) => withBase(withVersion(path, version.value))
  return {
    href,
    currentPath: () => `/${location.pathname.slice(withBase('/').length)}`,
    go(path) {
      const address = href(path)
      void router
        .go(address)
        .then(() => nextTick())
        .then(() => focusTarget(new URL(address, location.href).hash))
    },
  }
}

/**
 * VitePress changes the hash without the browser's event when its router moves, though not when a
 * link is clicked; with the event sent always, whoever follows the address needs to know only one.
 */
export function announceRouteChanges(router: Router): void {
  // The server's rendering routes too, without a window.
  if (import.meta.env.SSR) return
  router.onAfterRouteChange = () => {
    void followTarget(() => window.dispatchEvent(new HashChangeEvent('hashchange')))
  }
}
