import type { Router } from 'vitepress'
import { nextTick } from 'vue'
import { announceAddress } from '../../components/pageAddress'
import type { SiteNavigation } from '../../components/siteNavigation'
import { useServerVersion } from '../../components/useServerVersion'
import { withVersion } from '../../data/addresses'
import { isAlive } from './appStart'

const base = import.meta.env.BASE_URL

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

/** Moves as a link would, where VitePress has not been started. */
function goWithoutRouter(url: URL) {
  // Another version shows other rows, which VitePress brings.
  if (url.pathname !== location.pathname || url.search !== '') {
    location.assign(url)
    return
  }
  history.pushState({}, '', url)
  announceAddress()
  targetOf(url.hash)?.scrollIntoView()
  focusTarget(url.hash)
}

let router: Router | undefined

/** How this site's components link and move, on pages where VitePress runs and where it does not. */
export const siteNavigation: SiteNavigation = {
  href: (path) => base.slice(0, -1) + withVersion(path, useServerVersion().version.value),
  currentPath: () => `/${location.pathname.slice(base.length)}`,
  go(path) {
    const url = new URL(siteNavigation.href(path), location.href)
    if (router === undefined) {
      goWithoutRouter(url)
      return
    }
    void router
      .go(url.pathname + url.search + url.hash)
      .then(() => nextTick())
      .then(() => focusTarget(url.hash))
  },
}

/** Lets the navigation move within the page from now on. */
export function connectRouter(runningRouter: Router): void {
  // Before it is alive, VitePress would take another page for the one that it has yet to hydrate.
  void isAlive.then(() => (router = runningRouter))
  // VitePress changes the hash without the browser's event when its router moves, though not when
  // a link is clicked; with the event sent always, whoever follows the address needs to know one.
  runningRouter.onAfterRouteChange = () => {
    void followTarget(announceAddress)
  }
}
