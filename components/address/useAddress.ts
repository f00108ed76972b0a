import { createEventHook, createGlobalState, useEventListener } from '@vueuse/core'
import { readonly, ref, type Ref } from 'vue'
import { VERSION_PARAMETER, withVersion } from '../../data/addresses'

const QUERY_PARAMETER = 'q'

/** The parameters that an address of this site can carry; null for one that it lacks. */
export interface AddressParameters {
  /** The search, `?q=`. */
  readonly query: string | null
  /** The version of the visitor's server, `?v=`. */
  readonly version: string | null
}

/** What the router and the browser's own events tell of a new address. */
export interface Arrival extends AddressParameters {
  /** The page, such as `/headers`: without base, parameters and hash. */
  readonly path: string
  /** Whether the visitor was here before: by back, forward or a reload. */
  readonly isReturn: boolean
}

/** Moves to an address of this site, base included. */
export type Navigate = (href: string) => void

/** The address in the browser: the only place that reads or changes it. */
export interface Address {
  /** The page, such as `/headers`; null until the page is alive. */
  readonly path: Readonly<Ref<string | null>>
  /** The code whose row the address points at, such as 31504 for `#31504`; null for none. */
  readonly targetCode: Readonly<Ref<number | null>>
  /** `?v=` as it stands; null for none, and until the page is alive. */
  readonly version: Readonly<Ref<string | null>>
  /** Turns a path of the site, such as `/headers#31504`, into an address for `href`. */
  readonly href: (path: string) => string
  /** The same with scheme and host, to be copied. Of use in the browser only. */
  readonly absoluteHref: (path: string) => string
  /** Moves to a path of the site. */
  readonly go: (path: string) => void
  /** Moves to a path of the site and leaves no trace of this page in the history. */
  readonly replace: (path: string) => void
  /** Changes parameters where they are, without a step in the history; null removes one. */
  readonly write: (parameters: Partial<AddressParameters>) => void
  /** Calls back whenever there is a new address, the first one included. */
  readonly onArrive: (callback: (arrival: Arrival) => void) => void
  /** Calls back before this page is left for another by a link, a result or the window's end. */
  readonly onLeave: (callback: () => void) => void
  /** Starts to follow the browser; before, the address is empty, as on the server. */
  readonly connect: (navigate: Navigate) => void
  /** To be called by the router when it has shown a page. */
  readonly arrive: () => void
  /** To be called by the router before it leaves a page. */
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

/** The address of the page, one for the whole site. */
export const useAddress = createGlobalState((): Address => {
  const path = ref<string | null>(null)
  const targetCode = ref<number | null>(null)
  const version = ref<string | null>(null)
  const arrivals = createEventHook<Arrival>()
  const departures = createEventHook()
  let navigate: Navigate | undefined
  let isReturn = false

  const href = (path: string) => base.slice(0, -1) + withVersion(path, version.value)

  const currentPath = () => `/${location.pathname.slice(base.length)}`

  function arrive() {
    const { search, hash } = location
    const parameters = new URLSearchParams(search)
    const digits = /^#(\d+)$/.exec(hash)?.[1]
    path.value = currentPath()
    targetCode.value = digits === undefined ? null : Number(digits)
    version.value = parameters.get(VERSION_PARAMETER)
    void arrivals.trigger({
      path: path.value,
      query: parameters.get(QUERY_PARAMETER),
      version: version.value,
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
    // VitePress keeps the scroll position in the state.
    if (url.href !== location.href) history.replaceState(history.state, '', url)
  }

  function connect(navigateTo: Navigate) {
    navigate = navigateTo
    isReturn = isReturnToDocument()
    // Sent before the router follows; an address that somebody edited comes without a state.
    useEventListener(window, 'popstate', ({ state }) => (isReturn = state !== null))
    // Sent for links within the page, by VitePress too; a change of the page is the router's.
    useEventListener(window, 'hashchange', () => {
      if (currentPath() === path.value) arrive()
    })
    useEventListener(window, 'pagehide', leave)
    arrive()
  }

  return {
    path: readonly(path),
    targetCode: readonly(targetCode),
    version: readonly(version),
    href,
    absoluteHref: (path) => new URL(href(path), location.href).href,
    go: (path) => navigate?.(href(path)),
    replace: (path) => location.replace(href(path)),
    write,
    onArrive: (callback) => void arrivals.on(callback),
    onLeave: (callback) => void departures.on(callback),
    connect,
    arrive,
    leave,
  }
})
