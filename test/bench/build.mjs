// Builds this site and the same content as plain Markdown pages, one after the other, and compares.
import { cpus } from 'node:os'
import { join } from 'node:path'
import { buildOnce, median, repository, withPlainSite } from './sites.mjs'

const RUNS = 3

await withPlainSite((plainRoot, workspace) => {
  const runs = { plain: [], site: [] }
  for (let run = 0; run < RUNS; run++) {
    runs.plain.push(buildOnce(plainRoot, join(workspace, 'dist-plain')))
    runs.site.push(buildOnce(repository, join(workspace, 'dist-site')))
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
})
