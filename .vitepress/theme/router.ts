import type { Router } from 'vitepress'
import { nextTick } from 'vue'
import { useAddress } from '../../components/address/useAddress'
import { useServerVersion } from '../../components/address/useServerVersion'

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

const findTarget = () => document.getElementById(location.hash.slice(1))

/** Puts the keyboard where the eye is: on the link of the row, or on the heading. */
function focusTarget() {
  const target = findTarget()
  const focusable = target?.matches('tr') ? target.querySelector('a') : target
  focusable?.focus({ preventScroll: true })
}

/** A row can appear or move with the server version, after the router has scrolled to it. */
async function followVersion(change: () => void): Promise<void> {
  const { version } = useServerVersion()
  const before = version.value
  change()
  if (version.value === before) return
  await nextTick()
  // The router scrolls in the next frame to where the row was.
  await nextFrame()
  await nextFrame()
  findTarget()?.scrollIntoView()
}

/**
 * Lets the address of the site follow VitePress' router, and move with it.
 *
 * @param onArrive called when the router has shown another page, and its address is known
 */
export function connectRouter(router: Router, onArrive: () => void): void {
  const address = useAddress()
  router.onBeforeRouteChange = address.leave
  router.onAfterRouteChange = () => {
    void followVersion(address.arrive)
    onArrive()
  }
  void followVersion(() =>
    address.connect((href) => {
      void router.go(href).then(nextTick).then(focusTarget)
    }),
  )
}
