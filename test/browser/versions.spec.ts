import { expect, test, type Page } from '@playwright/test'
import { eras, releases } from '../../data/releases'
import { holdsOn, meaningsOf } from '../../data/releases/meanings'
import {
  expectPageOf,
  open,
  openAlive,
  rowOf,
  searchField,
  searchOptions,
} from '../support/builtSite'

const picker = (page: Page) => page.getByRole('combobox', { name: 'My server' })
const currentMeaning = (page: Page) =>
  page.locator('.meaning-list').first().locator('[aria-current="true"] .text')

test('a version is chosen once, marked everywhere, remembered, and in links to share only', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAlive(page, './38104')
  await expect(currentMeaning(page)).toHaveCount(0)
  await picker(page).selectOption({ label: 'v3.3.0 to v3.6.2' })
  await expect(currentMeaning(page)).toHaveText('Content being reviewed can not be submitted again')
  await expect(page).toHaveURL('./38104')

  await page.getByRole('button', { name: 'Copy link' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\/38104\?v=3\.6\.2$/)

  const later = await context.newPage()
  await openAlive(later, './editor')
  await expect(rowOf(later, 38104).locator('[aria-current="true"]')).toContainText('being reviewed')
  await expect(picker(later)).toHaveValue('3.6.2')
})

test('a link with a version marks its meaning, and does not become the visitor’s choice', async ({
  page,
  context,
}) => {
  await openAlive(page, './38104?v=3.1.0')
  await expect(currentMeaning(page)).toHaveText(
    'Content being published can not be submitted again',
  )

  const later = await context.newPage()
  await openAlive(later, './38104')
  await expect(currentMeaning(later)).toHaveCount(0)
})

test('the text of a page is the same before and after its version is known', async ({ page }) => {
  const read = () => page.locator('main').innerText()
  for (const address of ['./38104', './editor', './37302', './38110']) {
    await page.route('**/*.js', (route) => route.abort())
    await open(page, `${address}?v=3.6.2`)
    const first = await read()
    await page.unroute('**/*.js')
    await openAlive(page, `${address}?v=3.6.2`)

    expect(await read(), address).toBe(first)
  }
})

test('on every span of releases, each page marks the meaning that holds', async ({ page }) => {
  for (const { to } of eras) {
    await openAlive(page, `./38104?v=${to.slice(1)}`)
    const meaning = meaningsOf(38104).find((one) => holdsOn(one, to))
    await expect(currentMeaning(page), to).toHaveText(meaning?.text ?? '')
  }
})

test('a pasted response is answered for the version that its header names', async ({ page }) => {
  await openAlive(page, './')
  await searchField(page).fill('HTTP/2 200 \u2028fresns-version: 3.6.2\u2028{"code":38104}')
  await expect(searchOptions(page).locator('.text').first()).toContainText('being reviewed')
  await searchOptions(page).click()

  await expect(page).toHaveURL('./38104?v=3.6.2')
  await expect(currentMeaning(page)).toContainText('being reviewed')
})

test('the message beside a number picks its meaning, and the answer says so', async ({ page }) => {
  await openAlive(page, './')
  await searchField(page).fill('{"code":38101,"message":"You can only edit your own content"}')

  await expect(
    page.getByText('The message is that of 38101 in versions v3.3.0 and later.'),
  ).toBeVisible()
  await expect(searchOptions(page).locator('.text').first()).toHaveText(
    'Only your own content can be edited',
  )
  await searchOptions(page).click()
  await expectPageOf(page, 38101)
})

test('numbers that only other releases have are found, and have their row and page', async ({
  page,
}) => {
  for (const [code, category] of [
    [38110, 'editor'],
    [37303, 'contents'],
  ] as const) {
    await openAlive(page, `./${category}#${code}`)
    await expect(rowOf(page, code)).toBeInViewport()
    await searchFor(page, String(code))
    await expectPageOf(page, code)
  }
})

async function searchFor(page: Page, query: string): Promise<void> {
  await page.getByRole('button', { name: 'Search codes' }).click()
  await searchField(page).fill(query)
  await searchOptions(page).click()
}

test('the files of every release are there', async ({ request }) => {
  for (const folder of [...releases, 'latest'])
    for (const file of ['codes.json', 'codes.csv'])
      expect((await request.get(`./${folder}/${file}`)).ok(), `${folder}/${file}`).toBe(true)
})
