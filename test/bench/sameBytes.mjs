// Builds this site twice and compares every file, byte by byte: npm run bench:bytes
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildOnce, repository } from './sites.mjs'

/** The content of each file, by its path. */
function read(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file)]))
}

const workspace = mkdtempSync(join(repository, 'node_modules/.same-bytes-'))
try {
  const [one, other] = ['one', 'other'].map((name) => {
    const folder = join(workspace, name)
    buildOnce(repository, folder)
    return read(folder)
  })
  const paths = [...new Set([...one.keys(), ...other.keys()])]
  const different = paths.filter((path) => {
    const [first, second] = [one.get(path), other.get(path)]
    return !first || !second || !first.equals(second)
  })
  for (const path of different) console.log(`  ${path}`)
  console.log(`${paths.length} files, ${different.length} different`)
  process.exitCode = different.length === 0 ? 0 : 1
} finally {
  rmSync(workspace, { recursive: true, force: true })
}
