import { createEventHook, createGlobalState, useEventListener } from '@vueuse/core'
import { computed, readonly, ref, type Ref } from 'vue'
import { SHARED_TEXT_PARAMETER, VERSION_PARAMETER } from '../../data/addresses'

const PARAMETERS = {
  query: 'q',
  version: VERSION_PARAMETER,
  fixer: 'fix',
  reaction: 'do',
  group: 'call',
} as const

type ParameterName = keyof typeof PARAMETERS
const parameterNames = ['query', 'version', 'fixer', 'reaction', 'group'] as const

/** The parameters of an address; null if absent. */
export type AddressParameters = Readonly<Record<ParameterName, string | null>>

/** A new address, as reported by the router or the browser. */
export interface Arrival extends AddressParameters {
  readonly path: string
  /** Text shared by another app, already removed from the address; null if absent. */
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
  /** The id after the `#`; empty if there is none. */
  readonly anchor: Readonly<Ref<string>>
  /** Adds the base to a site path, such as `/headers#31504`. */
  readonly href: (path: string) => string
  /** The same with scheme and host, for copying; in the browser only. */
  readonly absoluteHref: (path: string) => string
  readonly go: (path: string) => void
  /** Navigates to a site path without leaving this page in the history. */
  readonly replace: (path: string) => void
  /** Reloads the page; the query stays. */
  readonly reload: () => void
  /** Changes parameters without adding to the history; null removes one. */
  readonly write: (parameters: Partial<AddressParameters>) => void
  /** Calls back for every new address, including the first. */
  readonly onArrive: (callback: (arrival: Arrival) => void) => void
  /** Calls back before this page is left or closed. */
  readonly onLeave: (callback: () => void) => void
  /** Until then, the address is empty, as on the server. */
  readonly connect: (navigate: Navigate) => void
  /** For the router, once it has shown a page. */
  readonly arrive: () => void
  /** For the router, before it leaves a page. */
  readonly leave: () => void
}

const base = import.meta.env.BASE_URL

function readParameters(parameters: URLSearchParams): AddressParameters {
  const read = (name: ParameterName) => parameters.get(PARAMETERS[name])
  return {
    query: read('query'),
    version: read('version'),
    fixer: read('fixer'),
    reaction: read('reaction'),
    group: read('group'),
  }
}

function isReturnToDocument(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return (
    entry !== undefined &&
    'type' in entry &&
    (entry.type === 'back_forward' || entry.type === 'reload')
  )
}

/** The page’s address, one for all components. */
export const useAddress = createGlobalState((): Address => {
  const path = ref<string | null>(null)
  const anchor = ref('')
  const targetCode = computed(() => (/^\d+$/.test(anchor.value) ? Number(anchor.value) : null))
  const arrivals = createEventHook<Arrival>()
  const departures = createEventHook()
  let navigate: Navigate | undefined
  let isReturn = false

  const href = (path: string) => base.slice(0, -1) + path

  const currentPath = () => `/${location.pathname.slice(base.length)}`

  function arrive() {
    const url = new URL(location.href)
    const { hash, searchParams: parameters } = url
    const shared = parameters.get(SHARED_TEXT_PARAMETER)
    if (shared !== null) {
      parameters.delete(SHARED_TEXT_PARAMETER)
      history.replaceState(history.state, '', url)
    }
    path.value = currentPath()
    anchor.value = hash.slice(1)
    void arrivals.trigger({
      path: path.value,
      ...readParameters(parameters),
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
    for (const name of parameterNames) {
      const value = parameters[name]
      if (value === null) url.searchParams.delete(PARAMETERS[name])
      else if (value !== undefined) url.searchParams.set(PARAMETERS[name], value)
    }
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
