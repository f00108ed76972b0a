import { existsSync } from 'node:fs'
import path from 'node:path'

/** Finds a program on the PATH, by the first of its names that is there. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = process.env['PATH']?.split(path.delimiter) ?? []
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(existsSync)
}
