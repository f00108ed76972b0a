import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, beforeEach, vi } from 'vitest'
import { nextTick } from 'vue'
import { useAddress, type Navigate } from '../../components/address/useAddress'
import { useSearchQuery } from '../../components/address/useSearchQuery'
import { useServerVersion } from '../../components/address/useServerVersion'

/** Records where components move to, base included. */
export const go = vi.fn<Navigate>()

/** Mounting options: on the page, so that focus and links work. */
export const inSite = { attachTo: document.body }

/** Changes the address as a router does, without an event. */
export function putAddress(path: string) {
  history.replaceState(null, '', `/reference${path}`)
}

/** Arrives at a page of the site, as the router reports it. */
export async function arriveAt(path: string) {
  putAddress(path)
  useAddress().arrive()
  await nextTick()
}

const { clear } = useSearchQuery()
const { choose } = useServerVersion()
putAddress('/')
useAddress().connect(go)

enableAutoUnmount(afterEach)

beforeEach(() => arriveAt('/'))

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  go.mockClear()
  // One query and one version serve the whole page, so the next test would find this one's.
  clear()
  choose(null)
})
