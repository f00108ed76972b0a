import { useEventListener } from '@vueuse/core'
import { onMounted, ref, shallowRef, type Ref } from 'vue'
import { useAddress } from '../address/useAddress'
import { ACTIVATE, isDownloadProgress, type OfflineContents } from './offlineMessages'

/** The state of the offline copy. */
export type OfflineState =
  /** The browser cannot keep one. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unknown' }
  /** Contents are null if unreadable, most likely for lack of a network. */
  | { readonly kind: 'absent'; readonly contents: OfflineContents | null }
  /** `done` and `total` are numbers of files; a total of 0 is not known yet. */
  | { readonly kind: 'downloading'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed' }
  | { readonly kind: 'kept'; readonly isOutdated: boolean }

/** The offline copy. */
export interface OfflineCopy {
  readonly state: Readonly<Ref<OfflineState>>
  readonly keep: () => Promise<void>
  readonly remove: () => Promise<void>
  /** Shows the new version, here and on other open pages. */
  readonly update: () => void
}

const base = import.meta.env.BASE_URL

async function readContents(): Promise<OfflineContents | null> {
  try {
    const response = await fetch(`${base}offline.json`)
    const { bytes } = await response.json()
    return { bytes }
  } catch {
    return null
  }
}

/** Rejects if the worker’s download is interrupted. */
function untilWorkerIs(worker: ServiceWorker, goal: 'installed' | 'activated'): Promise<void> {
  return new Promise((resolve, reject) => {
    const check = () => {
      if (worker.state === 'redundant') reject(new Error('The download was interrupted'))
      else if (worker.state === goal || worker.state === 'activated') resolve()
    }
    worker.addEventListener('statechange', check)
    check()
  })
}

/** Follows the offline copy in this browser. */
export function useOfflineCopy(): OfflineCopy {
  const { absoluteHref, reload } = useAddress()
  const state = shallowRef<OfflineState>({ kind: 'unknown' })
  const registration = shallowRef<ServiceWorkerRegistration>()
  const isUpdating = ref(false)
  /** Undefined in old browsers and insecure contexts. */
  const workers =
    typeof navigator !== 'undefined' && 'serviceWorker' in navigator
      ? navigator.serviceWorker
      : undefined

  function showKept() {
    const { active, waiting } = registration.value ?? {}
    state.value = { kind: 'kept', isOutdated: Boolean(active && waiting) }
  }

  function follow(found: ServiceWorkerRegistration) {
    registration.value = found
    // A later version downloads in the background, then waits.
    found.addEventListener('updatefound', () => {
      if (found.active && found.installing)
        untilWorkerIs(found.installing, 'installed').then(showKept, () => undefined)
    })
  }

  async function findCopy() {
    if (!workers) {
      state.value = { kind: 'impossible' }
      return
    }
    const found = await workers.getRegistration(base)
    if (found) follow(found)
    if (found?.active) showKept()
    else if (found?.installing) await download(found.installing)
    else state.value = { kind: 'absent', contents: await readContents() }
  }

  async function download(worker: ServiceWorker) {
    state.value = { kind: 'downloading', done: 0, total: 0 }
    try {
      await untilWorkerIs(worker, 'activated')
      showKept()
    } catch {
      state.value = { kind: 'failed' }
    }
  }

  async function keep() {
    state.value = { kind: 'downloading', done: 0, total: 0 }
    try {
      const found = await workers?.register(`${base}offline-worker.js`, { scope: base })
      if (!found) return
      follow(found)
      const worker = found.installing ?? found.waiting ?? found.active
      if (worker) await download(worker)
      // Asks the browser not to clear the copy when space is scarce; it may refuse.
      await navigator.storage?.persist?.()
    } catch {
      state.value = { kind: 'failed' }
    }
  }

  async function remove() {
    await registration.value?.unregister()
    registration.value = undefined
    // Other sites on this host may have their own.
    const ours = (await caches.keys()).filter((name) => name.endsWith(absoluteHref('/')))
    await Promise.all(ours.map((name) => caches.delete(name)))
    state.value = { kind: 'absent', contents: await readContents() }
  }

  function update() {
    isUpdating.value = true
    registration.value?.waiting?.postMessage(ACTIVATE)
  }

  onMounted(findCopy)
  useEventListener(workers, 'message', ({ data }: MessageEvent) => {
    if (state.value.kind === 'downloading' && isDownloadProgress(data))
      state.value = { kind: 'downloading', done: data.done, total: data.total }
  })
  useEventListener(workers, 'controllerchange', () => {
    if (isUpdating.value) reload()
  })
  return { state, keep, remove, update }
}
