import { expect, test } from '@playwright/test'
import { expectArrivalAt, open, anchorLink, rowOf, sideNavigation } from '../support/builtSite'

test('the address of a row shows it: on load, on a click, edited in the address bar, not on another page', async ({
  page,
}) => {
  await open(page, './#0')
  await expectArrivalAt(page, 0)
  await open(page, './interactions#36305')
  await expectArrivalAt(page, 36305)

  await anchorLink(page, 36307).click()
  await expect(page).toHaveURL('./interactions#36307')
  await expectArrivalAt(page, 36307)

  await page.evaluate(() => (location.hash = '#36104'))
  await expectArrivalAt(page, 36104)

  await sideNavigation(page).getByRole('link', { name: 'Users' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Users')
  await sideNavigation(page).getByRole('link', { name: 'Interactions' }).click()
  await expect(page).toHaveURL('./interactions')
  await expect(rowOf(page, 36104)).toBeAttached()
  await expect(page.locator('tr[aria-current]')).toHaveCount(0)
})

// Both rows fit on one screen: the browser returns to where the reader was, not to the row.
test('back and forward move between rows, and the mark with them', async ({ page }) => {
  await open(page, './headers')
  await anchorLink(page, 31101).click()
  await expectArrivalAt(page, 31101)
  await anchorLink(page, 31202).click()
  await expectArrivalAt(page, 31202)

  await page.goBack()
  await expectArrivalAt(page, 31101)
  await page.goForward()
  await expectArrivalAt(page, 31202)

  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL('./headers')
  await expect(page.locator('tr[aria-current]')).toHaveCount(0)
})
