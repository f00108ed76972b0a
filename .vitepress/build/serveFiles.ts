import type { Plugin } from 'vite'
import { requestedPath } from '../site'

/** A file beside the pages: written by the build, made on request in development. */
export interface MadeFile {
  readonly contentType: string
  readonly make: () => string | Promise<string | Buffer>
}

/** Finds the file at a site path. */
export type FindFile = (path: string) => MadeFile | undefined

/** Serves in development what the build writes beside the pages. */
export function serveFiles(...finders: readonly FindFile[]): Plugin {
  return {
    name: 'serve-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = requestedPath(request.url ?? '/')
        // VitePress imports its pages from addresses that end in ".md".
        const isPageModule = path.endsWith('.md') && request.headers['sec-fetch-dest'] === 'script'
        const file = isPageModule ? undefined : finders.map((find) => find(path)).find(Boolean)
        if (!file) return next()
        Promise.resolve(file.make()).then((content) => {
          response.setHeader('Content-Type', file.contentType)
          response.end(content)
        }, next)
      })
    },
  }
}
