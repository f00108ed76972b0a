import type { Router } from 'vitepress'

/** Id of the template in which a built page keeps the tags that start VitePress. */
export const APP_TAGS_ID = 'app-tags'

let resolveAlive: () => void = () => undefined

/** Resolves when VitePress has brought the page to life. */
export const isAlive = new Promise<void>((resolve) => (resolveAlive = resolve))

/** To be called by the layout when it is mounted. */
export function announceAlive(): void {
  resolveAlive()
}

/**
 * Keeps the page where the reader has scrolled it. VitePress scrolls when it starts, to the top or
 * to what the address points at, for it expects to start with the page.
 */
export function keepScrollPosition(router: Router): void {
  let top = 0
  router.onAfterPageLoad = () => {
    top = window.scrollY
  }
  void isAlive.then(() => {
    delete router.onAfterPageLoad
    // After the router, which scrolls before or in the next frame.
    requestAnimationFrame(() => window.scrollTo(0, top))
  })
}
