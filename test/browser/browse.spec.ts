import { expect, test } from '@playwright/test'
import { entries } from '../../data/entries'
import { findByCode } from '../../data/lookup'
import { expectArrivalAt, open, rowLink, rowOf } from './builtSite'

test('a newcomer browses from the home page to a category and to one of its codes', async ({
  page,
}) => {
  await open(page, './')
  await page.getByRole('main').getByRole('link', { name: 'Interactions' }).click()

  await expect(page).toHaveURL('./interactions')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Interactions')

  await rowLink(page, 36104).click()

  await expect(page).toHaveURL('./interactions#36104')
  await expectArrivalAt(page, 36104)
  await expect(rowOf(page, 36104)).toContainText(findByCode(36104).message)
})

test('a reader goes from the home page to all codes, to search them with the browser', async ({
  page,
}) => {
  await open(page, './')
  await page.getByRole('link', { name: 'All codes on one page' }).click()

  await expect(page).toHaveURL('./all')
  await expect(page.getByRole('rowheader')).toHaveCount(entries.length)
})

test('the sidebar leads to a sub-group, whose heading clears the bar', async ({ page }) => {
  await open(page, './interactions')
  await page.locator('.VPSidebar').getByRole('link', { name: 'Conversation' }).click()

  await expect(page).toHaveURL('./interactions#conversation')
  const heading = page.getByRole('heading', { name: 'Conversation' })
  await expect(heading).toBeInViewport()
  const bar = await page.locator('.VPNavBar').boundingBox()
  const { y } = (await heading.boundingBox()) ?? { y: 0 }
  expect(y).toBeGreaterThanOrEqual(bar?.height ?? Infinity)
})
