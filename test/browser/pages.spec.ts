import { expect, test } from '@playwright/test'
import {
  expectPageOf,
  openAlive,
  searchField,
  searchOptions,
  sideNavigation,
} from '../support/builtSite'
import { collectProblems } from '../support/pageProblems'

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
    // Categories and endpoints that no other test opens.
    ...['./accounts', './commons', './extensions', './interactions', './systems', './users'],
    ...['./endpoints/user', './endpoints/editor'],
    './all?v=2.21.4#37404',
    // The version before is remembered.
    './editor#38104',
    './#0',
  ]) {
    await openAlive(page, address)
    await expect(page.getByText('404', { exact: true }), address).toHaveCount(0)
  }

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
  // The page has links of its own.
  await expect(sideNavigation(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden()

  await searchField(page).fill('31504')
  await searchOptions(page).click()
  await expectPageOf(page, 31504)
  expect(problems).toEqual([])
})
