// Runs Lighthouse (mobile) on this site and on the same content as plain Markdown pages, in turn.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { runnerImport } from 'vite'
import { serve } from 'vitepress'
import { buildOnce, median, repository, withPlainSite } from './sites.mjs'

/** Fetched on demand: it is as large as all that the site is built with. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const RUNS = 5
const PAGES = { home: '', category: 'headers', code: '31504' }
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

/** The path of a browser; undefined where Lighthouse finds Chrome by itself. */
async function findChromium() {
  const file = fileURLToPath(new URL('../support/chromium.ts', import.meta.url))
  const { module } = await runnerImport(file)
  const { executablePath, channel } = await module.provideChromium()
  return executablePath ?? (channel ? undefined : chromium.executablePath())
}

async function runLighthouse(url, report, browser) {
  const flags = ['headless', 'no-sandbox', 'disable-gpu', 'disable-background-networking']
  const options = [
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    `--chrome-flags=${flags.map((flag) => `--${flag}`).join(' ')}`,
    // The preview compresses every answer anew, and with Brotli that takes half a second.
    '--extra-headers={"accept-encoding":"gzip"}',
  ]
  // Set by `npm run`; on Windows, npm itself is not an executable.
  const npm = process.env.npm_execpath
  const lighthouse = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse']
  await promisify(execFile)(process.execPath, [npm, ...lighthouse, url, ...options], {
    env: { ...process.env, ...(browser && { CHROME_PATH: browser }) },
  })
  const { categories } = JSON.parse(readFileSync(report, 'utf8'))
  return CATEGORIES.map((category) => Math.round(categories[category].score * 100))
}

await withPlainSite(async (plainRoot, workspace) => {
  const browser = await findChromium()
  const sites = { plain: plainRoot, site: repository }
  const urls = {}
  for (const [at, [name, root]] of Object.entries(sites).entries()) {
    buildOnce(root, join(root, '.vitepress/dist'))
    const port = 4190 + at
    await serve({ root, port })
    urls[name] = `http://localhost:${port}/`
  }
  const scores = {}
  for (let run = 0; run < RUNS; run++)
    for (const [page, address] of Object.entries(PAGES))
      for (const [name, url] of Object.entries(urls)) {
        const report = join(workspace, 'report.json')
        ;(scores[`${page}, ${name}`] ??= []).push(
          await runLighthouse(url + address, report, browser),
        )
      }
  console.log(`${LIGHTHOUSE}, mobile, median of ${RUNS}\n`)
  console.log(`| Page | ${CATEGORIES.join(' | ')} |\n| --- | ---: | ---: | ---: | ---: |`)
  for (const [name, runs] of Object.entries(scores)) {
    const medians = CATEGORIES.map((_, at) => median(runs.map((run) => run[at])))
    console.log(`| ${name} | ${medians.join(' | ')} |`)
  }
})
// The servers would keep running.
process.exit()
