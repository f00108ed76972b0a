import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { catalogue } from '../../data/entries'
import { open, searchField } from './builtSite'

/** What a first visit to a category page may take, the search ready to answer, fonts included. */
const BUDGET_KIB = 100

/** The category with the most codes, of which the parts are printed. */
const LARGEST = 'interactions'

interface Loaded {
  readonly url: string
  readonly gzip: number
  readonly brotli: number
}

/** Everything that the page loads from now on, each address once. */
function collectLoads(page: Page) {
  const bodies = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    // A cut-off load of the page that the test has left has no body.
    if (response.ok()) bodies.set(response.url(), response.body())
  })
  return {
    urls: () => [...bodies.keys()],
    sizes: () =>
      Promise.all(
        [...bodies].map(async ([url, body]): Promise<Loaded> => {
          const bytes = await body
          // Fonts and pictures are compressed already; hosts send them as they are.
          const isPacked = /\.(?:png|woff2?)$/.test(new URL(url).pathname)
          return {
            url,
            gzip: isPacked ? bytes.length : gzipSync(bytes, { level: 9 }).length,
            brotli: isPacked ? bytes.length : brotliCompressSync(bytes).length,
          }
        }),
      ),
  }
}

const kib = (bytes: number) => (bytes / 1024).toFixed(1)
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)

async function searchInDialog(page: Page, query: string): Promise<void> {
  await page.getByRole('button', { name: 'Search codes' }).click()
  await searchField(page).fill(query)
  await expect(page.getByRole('option').first()).toBeVisible()
}

for (const { slug } of catalogue)
  test(`a first visit to ${slug} with the search ready keeps to its budget`, async ({ page }) => {
    const loads = collectLoads(page)
    await open(page, `./${slug}`)
    await page.waitForLoadState('networkidle')
    const before = new Set(loads.urls())
    await searchInDialog(page, 'token expired')
    await page.waitForLoadState('networkidle')

    const sizes = await loads.sizes()
    const gzip = sum(sizes.map((load) => load.gzip))
    const lines = sizes
      .toSorted((a, b) => b.gzip - a.gzip)
      .map(({ url, gzip, brotli }) => {
        const moment = before.has(url) ? '' : ' (for the search)'
        return `${kib(gzip)} KiB gzip, ${kib(brotli)} KiB brotli: ${new URL(url).pathname}${moment}`
      })
    const total = `${kib(gzip)} KiB gzip, ${kib(sum(sizes.map((load) => load.brotli)))} KiB brotli`
    process.stdout.write(`First visit to ${slug}, with the search: ${total}\n`)
    process.stdout.write(slug === LARGEST ? `  ${lines.join('\n  ')}\n` : '')

    expect(gzip / 1024).toBeLessThanOrEqual(BUDGET_KIB)
  })

test('a search after that loads no more scripts or data', async ({ page }) => {
  await open(page, './headers')
  await searchInDialog(page, 'token')
  await page.waitForLoadState('networkidle')
  const loads = collectLoads(page)

  for (const query of ['31509', 'the account', '{"code":36104}', 'xyzzy'])
    await searchField(page).fill(query)
  await expect(page.getByText('No code matches.')).toBeVisible()

  // Browsers may fetch the icon anew when the address changes.
  expect(loads.urls().filter((url) => !url.endsWith('.svg'))).toEqual([])
})

test('a page with many links does not fetch what they lead to', async ({ page }) => {
  const loads = collectLoads(page)
  await open(page, './all')
  await page.getByRole('rowheader').last().scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')

  const scripts = loads.urls().flatMap((url) => /[^/]+\.js$/.exec(new URL(url).pathname) ?? [])
  expect(scripts.length).toBeGreaterThan(2)
  expect(scripts.filter((script) => /^(?!all\.).+\.md\./.test(script))).toEqual([])
})

test('nothing comes from another origin', async ({ page }) => {
  const urls: string[] = []
  page.on('request', (request) => urls.push(request.url()))
  for (const address of ['./', './headers', './all', './31504', './data', './31540'])
    await page.goto(address, { waitUntil: 'networkidle' })
  await open(page, './headers')
  await searchInDialog(page, 'token')

  const { origin } = new URL(page.url())
  expect(urls.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual(
    [],
  )
})
