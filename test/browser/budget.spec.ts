import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { open, searchField, searchOptions } from '../support/builtSite'

/** What a first visit may take, in KiB with gzip, all files counted once. */
const BEFORE_SEARCH = 80
/** Until the first results. */
const WITH_RESULTS = 100
/** With what was learned about English words, which arrives after the first results. */
const WITH_WORDS = 151
/** And the code that looks up misspelt ones. */
const WORDS = /\/(?:en|unpackLanguage)\.[^/]+\.js$/
/** What numbers mean arrives after the first results, too. */
const OF_MEANINGS = 7
const MEANINGS = /\/english\.data\.[^/]+\.js$/
/** What the page of all codes may add for its table. */
const OF_ALL_TABLES = 10

/** One of each kind; the largest of the categories. */
const addresses = [
  './',
  './interactions',
  './all',
  './guide',
  './changes',
  './31504',
  './no-such-page',
]

const states = {
  'as it is': { parameters: '' },
  'with a version': { parameters: '?v=3.6.2' },
  'with somebody else’s parameter': { parameters: '?utm_source=x' },
  'after a click': { parameters: '', click: true },
} as const satisfies Record<string, { parameters: string; click?: boolean }>

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
          bytes: gzipSync(await body, { level: 9 }).length,
        })),
      ),
  }
}

const inKib = (loads: readonly { readonly bytes: number }[]) =>
  loads.reduce((total, { bytes }) => total + bytes, 0) / 1024

async function searchInDialog(page: Page, query: string): Promise<void> {
  await page.getByRole('button', { name: 'Search codes' }).click()
  await searchField(page).fill(query)
  await expect(searchOptions(page).first()).toBeVisible()
}

for (const [state, { parameters, ...use }] of Object.entries(states))
  test(`a first visit keeps to its budget ${state}`, async ({ browser }) => {
    test.slow()
    const lines: string[] = []
    // What a page loads differs by page; what a state adds to it does not.
    for (const address of state === 'as it is' ? addresses : addresses.slice(0, 2)) {
      const context = await browser.newContext()
      const page = await context.newPage()
      const loads = collectLoads(page)
      await open(page, address + parameters)
      if ('click' in use) await page.getByRole('switch').click()
      await page.waitForLoadState('networkidle')
      const before = inKib(await loads.sizes())
      await searchInDialog(page, 'token expired')
      // The words are fetched once the first results are there.
      await expect.poll(() => loads.urls().filter((url) => WORDS.test(url))).toHaveLength(2)
      await page.waitForLoadState('networkidle')
      const sizes = await loads.sizes()
      const withWords = inKib(sizes)
      const withResults = inKib(sizes.filter(({ path }) => !WORDS.test(path)))
      await context.close()

      const figures = [before, withResults, withWords].map((size) => size.toFixed(1))
      lines.push(`${address}: ${figures.join(' / ')} KiB`)
      if (address === './interactions' && state === 'as it is')
        for (const { path, bytes } of sizes.toSorted((a, b) => b.bytes - a.bytes))
          lines.push(`  ${(bytes / 1024).toFixed(1)} KiB: ${path}`)
      const extra = address === './all' ? OF_ALL_TABLES : 0
      expect.soft(before, address).toBeLessThanOrEqual(BEFORE_SEARCH + extra)
      expect.soft(withResults, address).toBeLessThanOrEqual(WITH_RESULTS + extra)
      expect.soft(withWords, address).toBeLessThanOrEqual(WITH_WORDS + extra)
    }
    process.stdout.write(`A first visit ${state}, gzip:\n${lines.join('\n')}\n`)
  })

test('the meaning of a number arrives after the first results', async ({ page }) => {
  const loads = collectLoads(page)
  await open(page, './interactions')
  await searchInDialog(page, '{"code":36104}')
  await expect(searchOptions(page).first()).toContainText('main role forbids it')

  const meanings = (await loads.sizes()).filter(({ path }) => MEANINGS.test(path))
  expect(meanings).toHaveLength(1)
  expect(inKib(meanings)).toBeLessThanOrEqual(OF_MEANINGS)
  expect(loads.urls().filter((url) => WORDS.test(url))).toEqual([])
  process.stdout.write(`What numbers mean, gzip: ${inKib(meanings).toFixed(1)} KiB\n`)
})

test('a search after that loads no more scripts or data', async ({ page }) => {
  const loadsBefore = collectLoads(page)
  await open(page, './headers')
  await searchInDialog(page, '31504')
  await expect(searchOptions(page).first()).toContainText('its expiry time has passed')
  await searchField(page).fill('token')
  // The words are fetched once the first results are there.
  await expect.poll(() => loadsBefore.urls().filter((url) => WORDS.test(url))).toHaveLength(2)
  await page.waitForLoadState('networkidle')
  const loads = collectLoads(page)

  for (const query of ['31409', 'the account', '{"code":36104}', 'signature expired'])
    await searchField(page).fill(query)
  await expect(searchOptions(page).first()).toContainText('Signature')

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
