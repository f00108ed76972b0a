import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { siteFiles } from '../../data/files'
import { memoise } from '../../data/memoise'
import { absoluteUrl } from '../site'
import type { FindFile } from './serveFiles'

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

const files = memoise(siteFiles)

/** The same files, by their addresses. */
export const findProgramFile: FindFile = (path) => {
  const content = files(absoluteUrl).get(path)
  if (content === undefined) return undefined
  return { contentType: CONTENT_TYPES[extname(path)] ?? 'text/plain', make: () => content }
}
