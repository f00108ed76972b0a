import { createEventHook, createGlobalState, useEventListener } from '@vueuse/core'
import { computed, readonly, ref, type Ref } from 'vue'
import { VERSION_PARAMETER, withVersion } from '../../data/addresses'

const QUERY_PARAMETER = 'q'
/** Text that another app shares, as `manifest.webmanifest` arranges it. */
const SHARED_PARAMETER = 'shared'

/** The parameters of an address; null if absent. */
export interface AddressParameters {
  readonly query: string | null
  readonly version: string | null
}

/** A new address, as reported by the router or the browser. */
export interface Arrival extends AddressParameters {
  /** Path within the site, such as `/headers`. */
  readonly path: string
  /** Text shared by another app, which has already left the address; null if absent. */
  readonly shared: string | null
  readonly isReturn: boolean
}

/** Navigates to an address, base included. */
export type Navigate = (href: string) => void

/** The address in the browser; nothing else reads or changes it. */
export interface Address {
  /** Path within the site, such as `/headers`; null until connected. */
  readonly path: Readonly<Ref<string | null>>
  /** The code in the hash, such as 31504 for `#31504`; null if there is none. */
  readonly targetCode: Readonly<Ref<number | null>>
  /** The id behind the `#`; empty for none. */
  readonly anchor: Readonly<Ref<string>>
  /** `?v=` as is; null if absent or not connected. */
  readonly version: Readonly<Ref<string | null>>
  /** Turns a site path, such as `/headers#31504`, into an `href` with base and version. */
  readonly href: (path: string) => string
  /** The same with scheme and host, for copying; in the browser only. */
  readonly absoluteHref: (path: string) => string
  /** Navigates to a site path. */
  readonly go: (path: string) => void
  /** Navigates to a site path without leaving this page in the history. */
  readonly replace: (path: string) => void
  /** Loads the page anew, its search included. */
  readonly reload: () => void
  /** Changes parameters without adding to the history; null removes one. */
  readonly write: (parameters: Partial<AddressParameters>) => void
  /** Calls back for every new address, including the first. */
  readonly onArrive: (callback: (arrival: Arrival) => void) => void
  /** Calls back before this page is left or closed. */
  readonly onLeave: (callback: () => void) => void
  /** Starts following the browser; until then the address is empty, as on the server. */
  readonly connect: (navigate: Navigate) => void
  /** For the router, once it has shown a page. */
  readonly arrive: () => void
  /** For the router, before it leaves a page. */
  readonly leave: () => void
}

const base = import.meta.env.BASE_URL

function isReturnToDocument(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return (
    entry !== undefined &&
    'type' in entry &&
    (entry.type === 'back_forward' || entry.type === 'reload')
  )
}

/** The shared address of the page. */
export const useAddress = createGlobalState((): Address => {
  const path = ref<string | null>(null)
  const anchor = ref('')
  const targetCode = computed(() => (/^\d+$/.test(anchor.value) ? Number(anchor.value) : null))
  const version = ref<string | null>(null)
  const arrivals = createEventHook<Arrival>()
  const departures = createEventHook()
  let navigate: Navigate | undefined
  let isReturn = false

  const href = (path: string) => base.slice(0, -1) + withVersion(path, version.value)

  const currentPath = () => `/${location.pathname.slice(base.length)}`

  function arrive() {
    const url = new URL(location.href)
    const { hash, searchParams: parameters } = url
    const shared = parameters.get(SHARED_PARAMETER)
    if (shared !== null) {
      parameters.delete(SHARED_PARAMETER)
      history.replaceState(history.state, '', url)
    }
    path.value = currentPath()
    anchor.value = hash.slice(1)
    version.value = parameters.get(VERSION_PARAMETER)
    void arrivals.trigger({
      path: path.value,
      query: parameters.get(QUERY_PARAMETER),
      version: version.value,
      shared,
      isReturn,
    })
    isReturn = false
  }

  function leave() {
    void departures.trigger()
  }

  function write(parameters: Partial<AddressParameters>) {
    const url = new URL(location.href)
    const put = (name: string, value: string | null | undefined) => {
      if (value === null) url.searchParams.delete(name)
      else if (value !== undefined) url.searchParams.set(name, value)
    }
    put(QUERY_PARAMETER, parameters.query)
    put(VERSION_PARAMETER, parameters.version)
    if (parameters.version !== undefined) version.value = parameters.version
    // The state holds VitePress’ scroll position.
    if (url.href !== location.href) history.replaceState(history.state, '', url)
  }

  function connect(navigateTo: Navigate) {
    navigate = navigateTo
    isReturn = isReturnToDocument()
    // Fires before the router follows. The state is null when the address was edited by hand.
    useEventListener(window, 'popstate', ({ state }) => (isReturn = state !== null))
    // Also fired by VitePress, for links within the page; page changes come from the router.
    useEventListener(window, 'hashchange', () => {
      if (currentPath() === path.value) arrive()
    })
    useEventListener(window, 'pagehide', leave)
    arrive()
  }

  return {
    path: readonly(path),
    targetCode,
    anchor: readonly(anchor),
    version: readonly(version),
    href,
    absoluteHref: (path) => new URL(href(path), location.href).href,
    go: (path) => navigate?.(href(path)),
    replace: (path) => location.replace(href(path)),
    reload() {
      leave()
      location.reload()
    },
    write,
    onArrive: (callback) => void arrivals.on(callback),
    onLeave: (callback) => void departures.on(callback),
    connect,
    arrive,
    leave,
  }
})
