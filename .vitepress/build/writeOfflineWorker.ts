import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PrecacheEntry } from 'workbox-precaching'
import type { OfflineContents } from '../../components/offline/offlineMessages'
import { bundleModule } from './bundleModule'

const WORKER = fileURLToPath(new URL('../worker/offlineWorker.ts', import.meta.url))

/** Their names change with their content. */
const ASSETS = 'assets/'

/**
 * Leaves out preview images, which only chats show, the data by code, release and endpoint, and the
 * constants.
 */
const isKept = (path: string) =>
  path.startsWith(ASSETS) ||
  path.endsWith('.html') ||
  /^(?:codes\.(?:json|csv|schema\.json)|explain\.(?:js|d\.ts)|llms\.txt)$/.test(path) ||
  /^(?:hashmap\.json|manifest\.webmanifest|[\w-]+\.svg|[\w-]+\.css|icon-\d+\.png)$/.test(path)

async function listFiles(outDir: string): Promise<string[]> {
  const files = await readdir(outDir, { recursive: true, withFileTypes: true })
  return files
    .filter((file) => file.isFile())
    .map((file) => relative(outDir, join(file.parentPath, file.name)).replaceAll(sep, '/'))
    .filter(isKept)
    .sort()
}

/**
 * Writes the service worker that saves the site for offline use, and a summary for visitors who are
 * about to decide. Call it last: it lists what the build has written.
 */
export async function writeOfflineWorker(outDir: string): Promise<void> {
  const files: PrecacheEntry[] = []
  let bytes = 0
  // One at a time: there may be more files than a process can open.
  for (const url of await listFiles(outDir)) {
    const content = await readFile(join(outDir, url))
    bytes += content.length
    const revision = createHash('sha256').update(content).digest('hex').slice(0, 16)
    files.push({ url, revision: url.startsWith(ASSETS) ? null : revision })
  }
  const contents: OfflineContents = { bytes }
  const script = await bundleModule(WORKER, {
    __OFFLINE_FILES__: JSON.stringify(files),
    'process.env.NODE_ENV': '"production"',
  })
  await writeFile(join(outDir, 'offline-worker.js'), script)
  await writeFile(join(outDir, 'offline.json'), `${JSON.stringify(contents)}\n`)
}
