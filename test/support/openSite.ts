import { afterEach, vi } from 'vitest'
import { nextTick } from 'vue'

/** How a document was opened, as the browser tells of it. */
type NavigationType = 'navigate' | 'reload' | 'back_forward'

afterEach(() => vi.restoreAllMocks())

/** The site in a document that was just opened: nothing is left of an earlier one. */
export async function openSite(path: string, type: NavigationType = 'navigate') {
  history.replaceState(null, '', `/reference${path}`)
  const navigation = {
    name: '',
    entryType: 'navigation',
    startTime: 0,
    duration: 0,
    type,
    toJSON: () => ({}),
  }
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([navigation])
  vi.resetModules()
  const { useAddress } = await import('../../components/address/useAddress')
  const { useSearchQuery } = await import('../../components/address/useSearchQuery')
  const { useServerVersion } = await import('../../components/address/useServerVersion')
  const address = useAddress()
  const navigate = vi.fn<(href: string) => void>()

  /** Arrives at a path as the router does; on a return, after the browser's `popstate` event. */
  async function arriveAt(path: string, { isReturn = false } = {}) {
    if (isReturn) window.dispatchEvent(new PopStateEvent('popstate', { state: {} }))
    else address.leave()
    history[isReturn ? 'replaceState' : 'pushState']({}, '', `/reference${path}`)
    address.arrive()
    await nextTick()
  }

  return {
    address,
    search: useSearchQuery(),
    serverVersion: useServerVersion(),
    connect: () => address.connect(navigate),
    navigate,
    arriveAt,
  }
}

/** The address in the browser, as a path of the site. */
export const shownAddress = () => location.href.slice(`${location.origin}/reference`.length)
