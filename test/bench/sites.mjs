import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const inBench = (file) => fileURLToPath(new URL(file, import.meta.url))

/** The root of this site. */
export const repository = inBench('../..')

/**
 * Writes the content of this site as plain Markdown pages and removes them when it is done.
 *
 * @param {(plainRoot: string, workspace: string) => unknown} use gets the root of the plain site,
 *   and a folder for what is built
 */
export async function withPlainSite(use) {
  // Inside the repository, so that the plain site finds VitePress.
  const workspace = mkdtempSync(join(repository, 'node_modules/.plain-site-'))
  try {
    const { module } = await runnerImport(inBench('plainSite.ts'))
    const plainRoot = join(workspace, 'plain')
    module.writePlainSite(plainRoot)
    await use(plainRoot, workspace)
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

/**
 * Builds a site in a process of its own.
 *
 * @returns {{ seconds: number, peakMiB: number }}
 */
export function buildOnce(root, outDir) {
  const output = execFileSync(process.execPath, [inBench('buildOnce.mjs'), root, outDir], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(output.trim().split('\n').at(-1))
}

/** The middle one of an odd number of values. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
