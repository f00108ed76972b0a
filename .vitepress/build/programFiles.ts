import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import type { Plugin } from 'vite'
import { siteFiles } from '../../data/files'
import { absoluteUrl, requestedPath } from '../site'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.php': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

/** Writes the files for programs, one at a time: there may be more than a process can open. */
export async function writeProgramFiles(outDir: string): Promise<void> {
  for (const [path, content] of siteFiles(absoluteUrl)) {
    const file = join(outDir, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

/** Serves the same files in development. */
export function serveProgramFiles(): Plugin {
  return {
    name: 'serve-program-files',
    configureServer(server) {
      const files = siteFiles(absoluteUrl)
      server.middlewares.use((request, response, next) => {
        const path = requestedPath(request.url ?? '/')
        const content = files.get(path)
        // In development, VitePress imports pages from addresses that end in ".md".
        if (content === undefined || request.headers['sec-fetch-dest'] === 'script') return next()
        response.setHeader('Content-Type', CONTENT_TYPES[extname(path)] ?? 'text/plain')
        response.end(content)
      })
    },
  }
}
