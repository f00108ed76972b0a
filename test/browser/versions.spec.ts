import { expect, test, type Page } from '@playwright/test'
import {
  openAlive,
  openBeforeScripts,
  rowOf,
  searchField,
  searchOptions,
} from '../support/builtSite'

const picker = (page: Page) => page.getByRole('combobox', { name: 'My server' })
const currentMeaning = (page: Page) =>
  page.locator('.meaning-list').first().locator('[aria-current="true"] .text')

test('a version in a link marks its meaning for this visit, a chosen one for later visits too', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAlive(page, './38104?v=3.1.0')
  await expect(currentMeaning(page)).toHaveText(
    'Content being published can not be submitted again',
  )

  const later = await context.newPage()
  await openAlive(later, './38104')
  await expect(currentMeaning(later)).toHaveCount(0)
  await picker(later).selectOption({ label: 'v3.3.0 to v3.6.2' })
  await expect(currentMeaning(later)).toHaveText(
    'Content being reviewed can not be submitted again',
  )
  await expect(later).toHaveURL('./38104')

  await later.getByRole('button', { name: 'Copy link' }).click()
  const link = await later.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\/38104\?v=3\.6\.2$/)

  await openAlive(page, './editor')
  await expect(rowOf(page, 38104).locator('[aria-current="true"]')).toContainText('being reviewed')
  await expect(picker(page)).toHaveValue('3.6.2')
})

test('the text of a page is the same before and after its version is known', async ({ page }) => {
  const read = () => page.locator('main').innerText()
  const bringToLife = await openBeforeScripts(page, './editor?v=3.6.2')
  const first = await read()
  await bringToLife()
  await expect(picker(page)).toHaveValue('3.6.2')

  expect(await read()).toBe(first)
})

test('a pasted response is answered for the version that its header names', async ({ page }) => {
  await openAlive(page, './')
  await searchField(page).fill('HTTP/2 200 \u2028fresns-version: 3.6.2\u2028{"code":38104}')
  await expect(searchOptions(page).locator('.text').first()).toContainText('being reviewed')
  await searchOptions(page).click()
  await expect(page).toHaveURL('./38104?v=3.6.2')
  await expect(currentMeaning(page)).toContainText('being reviewed')
})
