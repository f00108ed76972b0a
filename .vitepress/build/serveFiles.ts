import { extname } from 'node:path'
import type { Plugin } from 'vite'
import { requestedPath } from '../site'

/** Makes a file beside the pages: written by the build, and made on request in development. */
export type MakeFile = () => string | Promise<string | Buffer>

/** Finds the file at a site path. */
export type FindFile = (path: string) => MakeFile | undefined

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
}
const OTHER_CONTENT_TYPE = 'text/plain; charset=utf-8'

/** Serves in development what the build writes beside the pages. */
export function serveFiles(...finders: readonly FindFile[]): Plugin {
  return {
    name: 'serve-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = requestedPath(request.url ?? '/')
        // VitePress imports its pages from addresses that end in ".md".
        const isPageModule = path.endsWith('.md') && request.headers['sec-fetch-dest'] === 'script'
        const make = isPageModule ? undefined : finders.map((find) => find(path)).find(Boolean)
        if (!make) return next()
        Promise.resolve(make()).then((content) => {
          response.setHeader('Content-Type', CONTENT_TYPES[extname(path)] ?? OTHER_CONTENT_TYPE)
          response.end(content)
        }, next)
      })
    },
  }
}
