import { expect, test, type Page } from '@playwright/test'
import { endpointGroups } from '../../data/endpoints'
import { knownNumbers } from '../../data/releases'
import { aboutPages } from '../../data/sitePages'
import { catalogue, successEntry } from '../../data/catalogue/entries'
import {
  addressOf,
  expectPageOf,
  open,
  openAlive,
  pageFiles,
  searchField,
  searchOptions,
} from '../support/builtSite'

/** Everything that goes wrong on a page from now on, as sentences. */
function collectProblems(page: Page): string[] {
  const problems: string[] = []
  const report = (problem: string) => problems.push(`${page.url()}: ${problem}`)
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) report(message.text())
  })
  page.on('pageerror', (error) => report(String(error)))
  page.on('requestfailed', (request) => {
    // Requests of a page that the test has left are aborted.
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED') report(`${request.url()}: ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) report(`${response.url()} answered ${response.status()}`)
  })
  return problems
}

test('the site has a page for each number, category and group of endpoints, and those about the codes', () => {
  const others = ['home', '404', ...aboutPages]
  expect(pageFiles).toHaveLength(
    knownNumbers().length + catalogue.length + endpointGroups.length + others.length,
  )
})

// Pages of codes are alike: the first of each category shows nearly all that can differ.
const codesToOpen: ReadonlySet<string> = new Set(
  [successEntry, ...catalogue.flatMap(({ entries }) => entries.slice(0, 1))].map(
    ({ code }) => `${code}.html`,
  ),
)
const pagesToOpen = pageFiles.filter(
  (file) => file !== '404.html' && (codesToOpen.has(file) || !/^\d+\.html$/.test(file)),
)

test('no page has errors, warnings or requests that fail', async ({ page }) => {
  test.slow()
  const problems = collectProblems(page)

  for (const file of pagesToOpen) {
    await openAlive(page, addressOf(file))
    await expect(page.locator('h1')).toBeVisible()
  }

  expect(problems).toEqual([])
})

test('nothing goes wrong on pages opened with a search, a version, a row or dark colours, nor in the search', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const problems = collectProblems(page)

  for (const address of [
    './?q=31504',
    './headers?q=31504',
    './37303',
    './38212',
    './editor?v=3.6.2',
    './38104?v=3.6.2',
    './all?v=2.21.4#37404',
    // The version before is remembered.
    './editor#38104',
    './#0',
    './guide',
  ])
    await openAlive(page, address)

  await page.getByRole('button', { name: 'Search codes' }).click()
  await searchField(page).fill('31504')
  await searchOptions(page).click()
  await expectPageOf(page, 31504)

  expect(problems).toEqual([])
})

test('an unknown address is answered with 404 and the search', async ({ page }) => {
  const problems = collectProblems(page)
  const response = await page.goto('./no-such-page')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')

  await searchField(page).fill('31504')
  await searchOptions(page).click()
  await expectPageOf(page, 31504)
  // The answer itself, and the browser's line about it.
  expect(problems).toHaveLength(2)
})

test('on a phone or a tablet, neither a page nor the search scrolls sideways', async ({ page }) => {
  const list = page.getByRole('listbox')
  const expectToFit = async (state: string) => {
    const overflow = await page.evaluate(() => {
      const { scrollWidth = 0 } = document.scrollingElement ?? {}
      return Math.max(0, scrollWidth - window.innerWidth)
    })
    expect(overflow, state).toBe(0)
  }
  const expectSearchToFit = async (state: string) => {
    await searchField(page).fill('the account')
    await expect(list).toBeVisible()
    await expectToFit(state)
    expect(await list.evaluate((box) => box.scrollWidth - box.clientWidth), state).toBe(0)
  }

  for (const address of ['./interactions', './31504', './handling', './data', './guide', './']) {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, address)
    await expectToFit(address)
    await page.setViewportSize({ width: 768, height: 1024 })
    await expectToFit(`${address} on a tablet`)
  }
  await page.setViewportSize({ width: 320, height: 640 })
  await expectSearchToFit('the search on the home page')

  await open(page, './all')
  await expectToFit('./all')
  await page.getByRole('button', { name: 'Menu' }).click()
  await expectToFit('the navigation')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Search codes' }).click()
  await expectSearchToFit('the search in the dialog')
})
