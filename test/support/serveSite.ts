import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { site } from '../../.vitepress/site'
import { serveWithHeaders } from './servedWithHeaders'

/** Where `npm run build` puts the site. */
export const siteFolder = '.vitepress/dist'

/** Something that is served until it is stopped. */
export interface Served {
  /** Its address, ending in its base. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/**
 * Starts a server on this machine.
 *
 * @param port 0 picks a free one
 * @param base the path of what it serves
 */
export async function listen(server: Server, port = 0, base = '/'): Promise<Served> {
  server.listen(port, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port')
  return {
    url: `http://localhost:${address.port}${base}`,
    async stop() {
      const isClosed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await isClosed
    },
  }
}

/** A port of this machine that nobody listens on. */
export async function findPort(): Promise<number> {
  const { url, stop } = await listen(createServer())
  await stop()
  return Number(new URL(url).port)
}

/** Serves the built site, or a copy of it, like a host that reads its `_headers` file. */
export function serveSite(folder = siteFolder, port = 0): Promise<Served> {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run "npm run build" first.`)
  return listen(serveWithHeaders(folder, site.base), port, site.base)
}
