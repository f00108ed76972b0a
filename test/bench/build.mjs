// Builds this site and the same content as plain Markdown pages, one after the other, and compares.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const RUNS = 3
const repository = fileURLToPath(new URL('../..', import.meta.url))
// Inside the repository, so that the plain site finds VitePress.
const workspace = mkdtempSync(join(repository, 'node_modules/.build-bench-'))

function buildOnce(root, name) {
  const script = fileURLToPath(new URL('buildOnce.mjs', import.meta.url))
  const output = execFileSync(process.execPath, [script, root, join(workspace, `dist-${name}`)], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(output.trim().split('\n').at(-1))
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

try {
  const { module } = await runnerImport(fileURLToPath(new URL('plainSite.ts', import.meta.url)))
  const plainRoot = join(workspace, 'plain')
  module.writePlainSite(plainRoot)
  const runs = { plain: [], site: [] }
  for (let run = 0; run < RUNS; run++) {
    runs.plain.push(buildOnce(plainRoot, 'plain'))
    runs.site.push(buildOnce(repository, 'site'))
  }
  const summary = Object.entries(runs).map(([name, results]) => ({
    name,
    seconds: median(results.map(({ seconds }) => seconds)),
    peakMiB: Math.max(...results.map(({ peakMiB }) => peakMiB)),
  }))
  const [plain, site] = summary
  console.log(
    `Node ${process.version}, ${cpus()[0].model}, ${cpus().length} cores, median of ${RUNS}\n`,
  )
  console.log('| Build | Seconds | Peak memory, MiB |\n| --- | ---: | ---: |')
  for (const { name, seconds, peakMiB } of summary)
    console.log(`| ${name} | ${seconds.toFixed(1)} | ${peakMiB.toFixed(0)} |`)
  console.log(
    `\nThis site takes ${(site.seconds / plain.seconds).toFixed(2)} times as long as the plain pages.`,
  )
} finally {
  rmSync(workspace, { recursive: true, force: true })
}
