import { expect, test } from '@playwright/test'
import { expectPageOf, openAlive, rowLink, searchField, searchOptions } from '../support/builtSite'

test('a search without a network says so, and goes on when the network is back', async ({
  page,
  context,
}) => {
  await openAlive(page, './headers')
  await context.setOffline(true)
  await page.keyboard.press('Control+k')
  await searchField(page).fill('token expired')
  await expect(page.getByRole('alert')).toContainText('once the network is back')

  await context.setOffline(false)

  await expect(searchOptions(page).first()).toBeVisible()
  await expect(searchField(page)).toHaveValue('token expired')
})

test('pasted text survives that, and stays out of the address', async ({ page, context }) => {
  await openAlive(page, './')
  await context.setOffline(true)
  await searchField(page).focus()
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    })
    document.activeElement?.dispatchEvent(event)
  }, '{\n"code": 36104,\n"message": "No"\n}')
  await expect(page.getByRole('alert')).toBeVisible()

  await context.setOffline(false)

  await expect(searchOptions(page).first()).toHaveAttribute('data-code', '36104')
  expect(new URL(page.url()).search).toBe('')
})

for (const [address, name, arrival] of [
  ['./headers', '31504', /\/31504$/],
  ['./31504', 'Accounts', /\/accounts$/],
] as const)
  test(`a link without a network shows a message, and its page when the network is back: ${name}`, async ({
    page,
    context,
  }) => {
    await openAlive(page, address)
    await context.setOffline(true)
    const link =
      address === './headers'
        ? rowLink(page, 31504)
        : page.getByRole('navigation', { name: 'Codes' }).getByRole('link', { name })
    await link.first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The page could not be loaded')
    await expect(page).toHaveURL(arrival)

    await context.setOffline(false)

    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  })

test('Enter on a result without a network does the same', async ({ page, context }) => {
  await openAlive(page, './')
  await searchField(page).fill('31504')
  await expect(searchOptions(page).first()).toBeVisible()
  await context.setOffline(true)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The page could not be loaded')

  await context.setOffline(false)

  await expectPageOf(page, 31504)
})
