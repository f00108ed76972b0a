import { withBase, type Router } from 'vitepress'
import type { SiteNavigation } from '../../components/siteNavigation'

/** Puts the keyboard where the eye is: on the link of the row, or on the heading. */
function focusTarget(hash: string) {
  const target = document.getElementById(hash.slice(1))
  const focusable = target?.matches('tr') ? target.querySelector('a') : target
  focusable?.focus({ preventScroll: true })
}

/** Connects the components' navigation with VitePress' router and base. */
export function createNavigation(router: Router): SiteNavigation {
  return {
    href: withBase,
    currentPath: () => `/${location.pathname.slice(withBase('/').length)}`,
    go(path) {
      const address = withBase(path)
      void router.go(address).then(() => focusTarget(new URL(address, location.href).hash))
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
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  }
}
