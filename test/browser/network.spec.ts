import { expect, test } from '@playwright/test'
import {
  openAlive,
  paste,
  rowLink,
  searchField,
  searchOptions,
  sideNavigation,
  waitUntilAlive,
} from '../support/builtSite'

test('a search without a network says so, and goes on with what was pasted when the network is back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAlive(page, './headers')
  await context.setOffline(true)
  await page.keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await paste(page, '{\n"code": 36104,\n"message": "No"\n}')
  await expect(page.getByRole('alert')).toContainText('once the network is back')

  await context.setOffline(false)

  await expect(searchOptions(page).first()).toHaveAttribute('data-code', '36104')
  expect(new URL(page.url()).search).toBe('')
})

test('a link or a result without a network shows a message, and its page when the network is back', async ({
  page,
  context,
}) => {
  const title = page.getByRole('heading', { level: 1 })
  const expectMessageThenPage = async (arrival: RegExp, name: string) => {
    await expect(title).toHaveText('The page could not be loaded')
    await expect(page).toHaveURL(arrival)
    await context.setOffline(false)
    await expect(title).toContainText(name)
    await waitUntilAlive(page)
  }

  await openAlive(page, './headers')
  await context.setOffline(true)
  await rowLink(page, 31504).click()
  await expectMessageThenPage(/\/31504$/, '31504')

  await context.setOffline(true)
  await sideNavigation(page).getByRole('link', { name: 'Accounts' }).click()
  await expectMessageThenPage(/\/accounts$/, 'Accounts')

  await page.keyboard.press('/')
  await searchField(page).fill('31303')
  await expect(searchOptions(page)).toBeVisible()
  await context.setOffline(true)
  await page.keyboard.press('Enter')
  await expectMessageThenPage(/\/31303$/, '31303')
})
