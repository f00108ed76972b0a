import type { Router } from 'vitepress'
import { nextTick } from 'vue'
import { useAddress } from '../../components/address/useAddress'
import { useServerVersion } from '../../components/address/useServerVersion'

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

const findTarget = () => document.getElementById(useAddress().anchor.value)

/** The target is a row, whose link takes the focus, or a heading. */
function focusTarget() {
  const target = findTarget()
  const focusable = target?.matches('tr') ? target.querySelector('a') : target
  focusable?.focus({ preventScroll: true })
}

function focusTargetOrTitle() {
  const title = findTarget() ? null : document.querySelector('h1')
  if (!title) return focusTarget()
  title.tabIndex = -1
  title.focus({ preventScroll: true })
}

/** A row may appear or move with the server version after the router has scrolled to it. */
async function followVersion(change: () => void): Promise<void> {
  const { version } = useServerVersion()
  const before = version.value
  change()
  if (version.value === before) return
  await nextTick()
  // The router scrolls in the next frame, to where the row used to be.
  await nextFrame()
  await nextFrame()
  findTarget()?.scrollIntoView()
}

/** Keeps the scroll position: on startup, VitePress scrolls to the top or to the anchor. */
export function keepScrollPosition(router: Router): void {
  router.onAfterPageLoad = () => {
    delete router.onAfterPageLoad
    const { scrollY } = window
    if (scrollY === 0) return
    const restore = () => window.scrollTo(0, scrollY)
    // To the top in the next tick, to an anchor in the frame after that.
    void nextTick().then(() => nextTick(restore))
    void nextFrame().then(restore)
  }
}

/** Connects the address to VitePress’ router; `onArrive` is called after each change of page. */
export function connectRouter(router: Router, onArrive: () => void): void {
  const address = useAddress()
  router.onBeforeRouteChange = address.leave
  router.onAfterRouteChange = () => {
    void followVersion(address.arrive)
    onArrive()
  }
  void followVersion(() =>
    address.connect((href) => {
      void router.go(href).then(nextTick).then(focusTargetOrTitle)
    }),
  )
  window.addEventListener('hashchange', focusTarget)
}
