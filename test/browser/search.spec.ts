import { expect, test } from '@playwright/test'
import { expectPageOf, open, openAlive, searchField, searchOptions } from '../support/builtSite'

test.describe('with the keyboard only', () => {
  test('a number is looked up from the home page', async ({ page }) => {
    await open(page, './')
    const field = searchField(page)
    while (!(await field.evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('Tab')
    await page.keyboard.type('31504')
    await expect(searchOptions(page)).toHaveAttribute('data-code', '31504')
    await page.keyboard.press('Enter')

    await expectPageOf(page, 31504)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })

  test('the dialog of any page leads to one code after another, and back to where the focus was', async ({
    page,
  }) => {
    await openAlive(page, './guide')
    await page.keyboard.press('/')
    await expect(searchField(page)).toBeFocused()
    await page.keyboard.type('token expired')
    await expect(searchOptions(page, { selected: true })).toHaveText(/token/i)
    await page.keyboard.press('ArrowDown')
    const chosen = Number(await searchOptions(page, { selected: true }).getAttribute('data-code'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expectPageOf(page, chosen)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

    await page.keyboard.press('Control+k')
    await expect(searchField(page)).toBeFocused()
    await page.keyboard.type('31602')
    await expect(searchOptions(page)).toHaveAttribute('data-code', '31602')
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()

    await page.keyboard.press('Control+k')
    await page.keyboard.type('31602')
    await expect(searchOptions(page)).toHaveAttribute('data-code', '31602')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expectPageOf(page, 31602)

    const link = page.getByRole('main').getByRole('link', { name: 'row in the table' })
    await link.focus()
    await page.keyboard.press('Control+k')
    await expect(searchField(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(link).toBeFocused()
  })
})

test('a request line leads to its endpoint, with the codes that it can return', async ({
  page,
}) => {
  await openAlive(page, './')
  await searchField(page).fill('POST https://api.example.org/api/fresns/v1/user/mark?x=1')
  await expect(page.locator('[data-endpoint]')).toHaveText(/POST \/user\/mark/)
  await page.locator('[data-endpoint]').click()

  await expect(page).toHaveURL('./endpoints/user#post-user-mark')
  await expect(page.getByRole('heading', { name: 'POST /user/mark' })).toBeInViewport()
  await page.getByRole('link', { name: '36118', exact: true }).click()
  await expectPageOf(page, 36118)
})

test('plain descriptions find their code in Chinese and German, and lead to something to do in English', async ({
  page,
}) => {
  await openAlive(page, './')
  // In traditional script; the search knows the simplified one.
  await searchField(page).fill('圖片太大傳不上去')
  await expect(searchOptions(page).first()).toHaveAttribute('data-code', '36113')
  await expect(searchOptions(page).first().locator('[lang="zh-Hans"]')).toContainText('文件大小')
  await searchField(page).fill('Nutzername schon vergeben')
  await expect(searchOptions(page).first()).toHaveAttribute('data-code', '35105')

  await searchField(page).fill('my account was logged out')
  await page.locator('[role="option"][data-code="34308"]').click()
  await expectPageOf(page, 34308)
  await expect(page.getByRole('main')).toContainText('Do not suggest signing in again')
})
