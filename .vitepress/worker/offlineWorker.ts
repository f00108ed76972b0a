/// <reference lib="webworker" />
import { PrecacheController, PrecacheRoute, type PrecacheEntry } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { ACTIVATE, type DownloadProgress } from '../../components/offline/offlineMessages'

declare const self: ServiceWorkerGlobalScope
/** Inserted by `.vitepress/build/writeOfflineWorker.ts`. */
declare const __OFFLINE_FILES__: PrecacheEntry[]

/** As many connections as browsers open to one host over HTTP/1.1. */
const FILES_AT_ONCE = 6
const NOT_FOUND_PAGE = '404.html'

const controller = new PrecacheController()
controller.addToCacheList(__OFFLINE_FILES__)

async function report(progress: DownloadProgress): Promise<void> {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  for (const page of pages) page.postMessage(progress)
}

/** In parallel, unlike Workbox by itself; skips files that are already cached. */
async function downloadAll(event: ExtendableEvent): Promise<void> {
  const waiting = [...controller.getURLsToCacheKeys()]
  const total = waiting.length
  let done = 0
  async function downloadNext(): Promise<void> {
    const [url, cacheKey] = waiting.pop() ?? []
    if (url === undefined || cacheKey === undefined) return
    const download = async (cache: RequestCache) => {
      const request = new Request(url, { cache })
      await Promise.all(controller.strategy.handleAll({ event, request, params: { cacheKey } }))
    }
    // The browser may have cached a 404.
    if (url === cacheKey) await download('default').catch(() => download('reload'))
    else await download('reload')
    void report({ kind: 'download', done: ++done, total })
    return downloadNext()
  }
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, downloadNext))
}

self.addEventListener('install', (event) => event.waitUntil(downloadAll(event)))
self.addEventListener('activate', (event) => {
  event.waitUntil(controller.activate(event))
  event.waitUntil(self.clients.claim())
})
// A new version waits until the reader asks for it.
self.addEventListener('message', ({ data }) => {
  if (data === ACTIVATE) void self.skipWaiting()
})

registerRoute(new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./] }))
registerRoute(
  ({ request }) => request.mode === 'navigate',
  ({ request }) => fetch(request),
)
setCatchHandler(async () => {
  const page = await controller.matchPrecache(NOT_FOUND_PAGE)
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error()
})
