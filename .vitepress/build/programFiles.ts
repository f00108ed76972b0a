import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { siteFiles } from '../../data/files'
import { memoise } from '../../data/memoise'
import { absoluteUrl } from '../site'
import type { FindFile } from './serveFiles'

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
  return content === undefined ? undefined : () => content
}
