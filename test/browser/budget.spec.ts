import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { open, searchField, searchInDialog, searchOptions } from '../support/builtSite'

/** What a first visit may take, in KiB with gzip, all files counted once. */
const BEFORE_SEARCH = 80
/** Until the first results. */
const WITH_RESULTS = 100
/** What was learned about English words, which arrives after the first results. */
const OF_WORDS = 51
/** And the code that looks up misspelt ones. */
const WORDS = /\/(?:en|unpackLanguage)\.[^/]+\.js$/
/** What codes mean and what to do arrives after the first results, too. */
const OF_MEANINGS = 8
const MEANINGS = /\/english\.data\.[^/]+\.js$/
const WITH_ALL = WITH_RESULTS + OF_WORDS + OF_MEANINGS
/** What the page of all codes may add for its table. */
const OF_ALL_TABLES = 10

/** One with the field, the largest category, one without a table: the search adds the same. */
const searched: readonly string[] = ['./', './interactions', './guide']
/** One of each other kind. */
const others = ['./all', './changes', './31504', './no-such-page'] as const

/** A version or somebody else’s parameter must not make a page load more. */
const PARAMETERS = '?v=3.6.2&utm_source=x'

/** The sizes of files in bytes with gzip, by address; pages share most of them. */
const gzippedSizes = new Map<string, number>()

function gzippedSize(url: string, body: Buffer): number {
  const size = gzippedSizes.get(url) ?? gzipSync(body, { level: 9 }).length
  gzippedSizes.set(url, size)
  return size
}

/** Everything that the page loads from now on, each address once. */
function collectLoads(page: Page) {
  const bodies = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    const url = response.url().replace(/[?#].*$/, '')
    if (!bodies.has(url)) bodies.set(url, response.body())
  })
  return {
    urls: () => [...bodies.keys()],
    sizes: () =>
      Promise.all(
        [...bodies].map(async ([url, body]) => ({
          path: new URL(url).pathname,
          bytes: gzippedSize(url, await body),
        })),
      ),
  }
}

const inKib = (loads: readonly { readonly bytes: number }[]) =>
  loads.reduce((total, { bytes }) => total + bytes, 0) / 1024

test('a first visit keeps to its budget, whatever its address contains and after a click', async ({
  browser,
}) => {
  test.slow()
  const lines: string[] = []
  let [ofSearch, ofLater] = [0, 0]
  for (const address of [...searched, ...others]) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const loads = collectLoads(page)
    await open(page, address + PARAMETERS)
    await page.getByRole('switch').click()
    await page.waitForLoadState('networkidle')
    const before = inKib(await loads.sizes())
    if (searched.includes(address)) {
      await searchInDialog(page, 'token expired')
      // These are fetched once the first results are there.
      const isLater = (url: string) => WORDS.test(url) || MEANINGS.test(url)
      await expect.poll(() => loads.urls().filter(isLater)).toHaveLength(3)
      await page.waitForLoadState('networkidle')
      const sizes = await loads.sizes()
      const later = inKib(sizes.filter(({ path }) => isLater(path)))
      const words = inKib(sizes.filter(({ path }) => WORDS.test(path)))
      expect.soft(words, 'words').toBeLessThanOrEqual(OF_WORDS)
      ofSearch = Math.max(ofSearch, inKib(sizes) - later - before)
      ofLater = Math.max(ofLater, later)
      for (const { path, bytes } of sizes.toSorted((a, b) => b.bytes - a.bytes))
        if (address === './interactions') lines.push(`  ${(bytes / 1024).toFixed(1)} KiB: ${path}`)
    }
    await context.close()

    const withResults = before + ofSearch
    const withAll = withResults + ofLater
    const figures = [before, withResults, withAll].map((size) => size.toFixed(1))
    lines.push(`${address}: ${figures.join(' / ')} KiB`)
    const extra = address === './all' ? OF_ALL_TABLES : 0
    expect.soft(before, address).toBeLessThanOrEqual(BEFORE_SEARCH + extra)
    expect.soft(withResults, address).toBeLessThanOrEqual(WITH_RESULTS + extra)
    expect.soft(withAll, address).toBeLessThanOrEqual(WITH_ALL + extra)
  }
  process.stdout.write(`A first visit, gzip:\n${lines.join('\n')}\n`)
})

test('after the first results come the meanings, then the words, then nothing', async ({
  page,
}) => {
  const loads = collectLoads(page)
  const wordsAmong = () => loads.urls().filter((url) => WORDS.test(url))
  await open(page, './interactions')
  await searchInDialog(page, '{"code":36104}')
  await expect(searchOptions(page).first()).toContainText('main role forbids it')
  const meanings = (await loads.sizes()).filter(({ path }) => MEANINGS.test(path))
  expect(meanings).toHaveLength(1)
  expect(inKib(meanings)).toBeLessThanOrEqual(OF_MEANINGS)
  expect(wordsAmong()).toEqual([])
  process.stdout.write(`What codes mean, gzip: ${inKib(meanings).toFixed(1)} KiB\n`)

  await searchField(page).fill('token')
  await expect.poll(wordsAmong).toHaveLength(2)
  await page.waitForLoadState('networkidle')
  const laterLoads = collectLoads(page)
  for (const query of ['31409', 'the account', '{"code":36104}', 'signature expired'])
    await searchField(page).fill(query)
  await expect(searchOptions(page).first()).toContainText('Signature')

  // Browsers may fetch the icon anew when the address changes.
  expect(laterLoads.urls().filter((url) => !url.endsWith('.svg'))).toEqual([])
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
