import { expect, test } from '@playwright/test'
import { knownNumbers } from '../../data/releases'
import { findByCode } from '../../data/catalogue/lookup'
import { open, openAlive, rowLink, rowOf, sideNavigation, expectPageOf } from '../support/builtSite'

test('a newcomer browses from the home page to a category, to its codes, and on to the next ones', async ({
  page,
}) => {
  await open(page, './')
  // The home page has links of its own.
  await expect(sideNavigation(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden()
  await page.getByRole('main').getByRole('link', { name: 'Interactions' }).click()

  await expect(page).toHaveURL('./interactions')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Interactions')

  await rowLink(page, 36104).click()

  await expectPageOf(page, 36104)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(findByCode(36104).text)

  await page
    .getByRole('navigation', { name: 'Previous and next code' })
    .getByRole('link', { name: '36105' })
    .click()
  await expectPageOf(page, 36105)
  await page.goBack()
  await page.goBack()
  const pages = page.getByRole('navigation', { name: 'Previous and next page' })
  await pages.getByRole('link', { name: 'Contents' }).click()
  await expect(page).toHaveURL('./contents')
})

test('a reader filters all codes, comes back to what was filtered, and shows all again', async ({
  page,
}) => {
  await open(page, './all')
  const rows = page.getByRole('rowheader')
  const all = knownNumbers().length
  await expect(rows).toHaveCount(all)

  await page.getByText('Filter', { exact: true }).click()
  await page.getByLabel('What a client should do').selectOption('Sign in again')

  await expect(page).toHaveURL('./all?do=sign-in-again')
  await expect(rowOf(page, 31504)).toBeVisible()
  await expect(rowOf(page, 31303)).toBeHidden()
  const count = await rows.count()
  expect(count).toBeLessThan(all)

  await page.reload()
  await expect(rowOf(page, 31303)).toBeHidden()
  await expect(rows).toHaveCount(count)

  await page.getByRole('button', { name: 'Show all codes' }).click()
  await expect(rows).toHaveCount(all)
  await expect(page).toHaveURL('./all')
})

test('a followed link announces its page, and the header marks it if it is listed there', async ({
  page,
}) => {
  await openAlive(page, './headers')
  const pages = page.getByRole('navigation', { name: 'Main' })
  const shown = pages.locator('[aria-current="page"]')
  const told = (title: RegExp) =>
    expect(page.getByRole('status').filter({ hasText: title })).toHaveText(title)
  await sideNavigation(page).getByRole('link', { name: 'Users' }).click()
  await told(/^Users/)
  await expect(shown).toHaveCount(0)

  for (const [name, address] of [
    ['Guide', './guide'],
    ['Changes', './changes'],
  ] as const) {
    await pages.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(address)
    await expect(shown).toHaveText(name)
  }

  await page.getByRole('banner').getByRole('link', { name: 'Fresns error codes' }).click()
  await expect(page).toHaveURL('./')
  await told(/^Fresns error codes/)
})

test.describe('the side navigation', () => {
  test('says where the reader is, and leads to sub-groups, whose headings clear the header', async ({
    page,
  }) => {
    const subGroup = (name: string) => sideNavigation(page).getByRole('link', { name })
    await open(page, './interactions')
    const shown = sideNavigation(page).locator('[aria-current="page"]')
    await expect(shown).toHaveText(/^Interactions/)
    await expect(subGroup('Hashtag')).toBeHidden()

    await subGroup('Conversation').click()
    await expect(page).toHaveURL('./interactions#conversation')
    const heading = page.getByRole('heading', { name: 'Conversation' })
    await expect(heading).toBeInViewport()
    const header = await page.getByRole('banner').boundingBox()
    const { y } = (await heading.boundingBox()) ?? { y: 0 }
    expect(y).toBeGreaterThanOrEqual(header?.height ?? Infinity)

    await sideNavigation(page).getByRole('link', { name: 'Contents' }).click()
    await expect(shown).toHaveText(/^Contents/)
    await expect(subGroup('Hashtag')).toBeVisible()
    await expect(subGroup('Conversation')).toBeHidden()
  })

  test('opens from the menu on a narrow screen, and closes after a click on a link or when it is left', async ({
    page,
  }) => {
    const menu = page.getByRole('button', { name: 'Menu' })
    const openMenu = async () => {
      await expect(sideNavigation(page)).toBeHidden()
      await menu.click()
      await expect(sideNavigation(page)).toBeVisible()
    }
    await page.setViewportSize({ width: 390, height: 800 })
    await openAlive(page, './interactions')

    await openMenu()
    // What the header has no room for.
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
    for (const name of ['All codes on one page', 'How to read a code', 'Use the data'])
      await expect(sideNavigation(page).getByRole('link', { name })).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(sideNavigation(page).getByLabel('My server')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(sideNavigation(page)).toBeHidden()
    await expect(menu).toBeFocused()

    await openMenu()
    await page.mouse.click(380, 400)

    await openMenu()
    await sideNavigation(page).getByRole('link', { name: 'Conversation' }).click()
    await expect(page).toHaveURL('./interactions#conversation')
    await expect(page.getByRole('heading', { name: 'Conversation' })).toBeInViewport()

    await openMenu()
    await sideNavigation(page).getByRole('link', { name: 'Users' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Users')
    await expect(sideNavigation(page)).toBeHidden()
  })
})

test('the headings of a page are listed, with links to them', async ({ page }) => {
  const outline = page.getByRole('navigation', { name: 'On this page' })
  await open(page, './guide')
  await outline.getByRole('link', { name: 'Where to find the code' }).click()

  await expect(page).toHaveURL('./guide#where-to-find-the-code')
  await expect(page.locator('[id="where-to-find-the-code"]')).toBeInViewport()
})

test('the keyboard continues from where a link within the page leads', async ({ page }) => {
  await openAlive(page, './contents')
  await page.keyboard.press('Tab')
  const link = page.getByRole('link', { name: 'Skip to content' })
  await expect(link).toBeFocused()
  await expect(link).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('./contents#content')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toBeAttached()

  const outline = page.getByRole('navigation', { name: 'On this page' })
  await outline.getByRole('link', { name: 'Hashtag' }).press('Enter')
  await expect(page).toHaveURL('./contents#hashtag')
  await expect(page.getByRole('heading', { name: 'Hashtag' })).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Link to “Hashtag”' })).toBeFocused()
})
