import { expect, test } from '@playwright/test'
import { knownNumbers } from '../../data/releases'
import { findByCode } from '../../data/catalogue/lookup'
import { open, openAlive, rowLink, rowOf, sideNavigation, expectPageOf } from '../support/builtSite'

test('a newcomer browses from the home page to a category and to one of its codes', async ({
  page,
}) => {
  await open(page, './')
  await page.getByRole('main').getByRole('link', { name: 'Interactions' }).click()

  await expect(page).toHaveURL('./interactions')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Interactions')

  await rowLink(page, 36104).click()

  await expectPageOf(page, 36104)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(findByCode(36104).text)
})

test('a reader goes from the home page to all codes, to search them with the browser', async ({
  page,
}) => {
  await open(page, './')
  await page.getByRole('main').getByRole('link', { name: 'All codes on one page' }).click()

  await expect(page).toHaveURL('./all')
  await expect(page.getByRole('rowheader')).toHaveCount(knownNumbers().length)
})

test('a reader filters all codes, comes back to what was filtered, and shows all again', async ({
  page,
}) => {
  await openAlive(page, './all')
  const rows = page.getByRole('rowheader')
  const all = knownNumbers().length
  await page.getByText('Filter', { exact: true }).click()
  await page.getByLabel('What a client does').selectOption('Sign in again')

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

test('a reader walks through the codes, and through the pages', async ({ page }) => {
  await open(page, './31703')
  await page
    .getByRole('navigation', { name: 'Previous and next code' })
    .getByRole('link', { name: '32100' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('32100')

  await open(page, './editor')
  const pages = page.getByRole('navigation', { name: 'Previous and next page' })
  await pages.getByRole('link', { name: 'All codes on one page' }).click()
  await expect(page).toHaveURL('./all')
  await pages.getByRole('link', { name: 'Editor' }).click()
  await expect(page).toHaveURL('./editor')
})

test('the header leads to the pages about the codes, and says which one is shown', async ({
  page,
}) => {
  await openAlive(page, './')
  const pages = page.getByRole('navigation', { name: 'Main' })
  const shown = pages.locator('[aria-current="page"]')
  await expect(shown).toHaveCount(0)

  for (const [name, address] of [
    ['All codes', './all'],
    ['Guide', './guide'],
    ['Endpoints', './endpoints'],
    ['Handling', './handling'],
    ['Changes', './changes'],
    ['Data', './data'],
  ] as const) {
    await pages.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(address)
    await expect(shown).toHaveText(name)
  }

  await page.getByRole('banner').getByRole('link', { name: 'Fresns error codes' }).click()
  await expect(page).toHaveURL('./')
})

test('whoever follows a link is told which page is shown', async ({ page }) => {
  await openAlive(page, './headers')
  await sideNavigation(page).getByRole('link', { name: 'Users' }).click()

  await expect(page.getByRole('status').filter({ hasText: 'Users' })).toHaveText(/^Users/)
})

test.describe('the side navigation', () => {
  test('leads to a sub-group, whose heading clears the header', async ({ page }) => {
    await open(page, './interactions')
    await sideNavigation(page).getByRole('link', { name: 'Conversation' }).click()

    await expect(page).toHaveURL('./interactions#conversation')
    const heading = page.getByRole('heading', { name: 'Conversation' })
    await expect(heading).toBeInViewport()
    const header = await page.getByRole('banner').boundingBox()
    const { y } = (await heading.boundingBox()) ?? { y: 0 }
    expect(y).toBeGreaterThanOrEqual(header?.height ?? Infinity)
  })

  test('says where the reader is, and shows the sub-groups there', async ({ page }) => {
    await open(page, './interactions')
    const shown = sideNavigation(page).locator('[aria-current="page"]')
    await expect(shown).toHaveText(/^Interactions/)
    await expect(sideNavigation(page).getByRole('link', { name: 'Conversation' })).toBeVisible()
    await expect(sideNavigation(page).getByRole('link', { name: 'Hashtag' })).toBeHidden()

    await sideNavigation(page).getByRole('link', { name: 'Contents' }).click()
    await expect(shown).toHaveText(/^Contents/)
    await expect(sideNavigation(page).getByRole('link', { name: 'Hashtag' })).toBeVisible()
    await expect(sideNavigation(page).getByRole('link', { name: 'Conversation' })).toBeHidden()
  })

  test('is left out on wide screens where the page itself leads on', async ({ page }) => {
    for (const address of ['./', './no-such-page']) {
      await open(page, address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(sideNavigation(page)).toBeHidden()
      await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden()
    }
  })

  test.describe('on a narrow screen', () => {
    test.use({ viewport: { width: 390, height: 800 } })

    test.beforeEach(async ({ page }) => {
      await openAlive(page, './interactions')
      await expect(sideNavigation(page)).toBeHidden()
      await page.getByRole('button', { name: 'Menu' }).click()
      await expect(sideNavigation(page)).toBeVisible()
    })

    test('opens from the menu, and closes when it has led to a page', async ({ page }) => {
      await sideNavigation(page).getByRole('link', { name: 'Users' }).click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Users')
      await expect(sideNavigation(page)).toBeHidden()
    })

    test('closes when it has led to a place on the same page', async ({ page }) => {
      await sideNavigation(page).getByRole('link', { name: 'Conversation' }).click()

      await expect(page).toHaveURL('./interactions#conversation')
      await expect(page.getByRole('heading', { name: 'Conversation' })).toBeInViewport()
      await expect(sideNavigation(page)).toBeHidden()
    })

    test('closes with Escape, back to the menu button', async ({ page }) => {
      await page.keyboard.press('Tab')
      await expect(sideNavigation(page).getByLabel('My server')).toBeFocused()
      await page.keyboard.press('Escape')

      await expect(sideNavigation(page)).toBeHidden()
      await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused()
    })

    test('closes with a touch beside it', async ({ page }) => {
      await page.mouse.click(380, 400)

      await expect(sideNavigation(page)).toBeHidden()
    })

    test('has the pages that the header has no room for', async ({ page }) => {
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
      for (const name of ['All codes on one page', 'How to read a code', 'Use the data'])
        await expect(sideNavigation(page).getByRole('link', { name })).toBeVisible()
    })
  })
})

test('the headings of a page are listed, and lead to their places', async ({ page }) => {
  for (const [address, name, anchor] of [
    ['./contents', 'Hashtag', 'hashtag'],
    ['./all', 'Users', 'users'],
    ['./changes', 'v3.3.0', 'v3-3-0'],
    ['./guide', 'Where to find the code', 'where-to-find-the-code'],
    ['./handling', 'Sign in', 'sign-in'],
  ] as const) {
    await open(page, address)
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name, exact: true })
      .click()

    await expect(page, address).toHaveURL(`${address}#${anchor}`)
    await expect(page.locator(`[id="${anchor}"]`), address).toBeInViewport()
  }
})

test.describe('the keyboard goes on where a link within the page leads:', () => {
  test('behind the header and the navigation', async ({ page }) => {
    await openAlive(page, './headers')
    await page.keyboard.press('Tab')
    const link = page.getByRole('link', { name: 'Skip to content' })
    await expect(link).toBeFocused()
    await expect(link).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('./headers#content')
    await page.keyboard.press('Tab')

    await expect(page.getByRole('main').locator(':focus')).toBeAttached()
  })

  test('at a heading', async ({ page }) => {
    await openAlive(page, './contents')
    const outline = page.getByRole('navigation', { name: 'On this page' })
    await outline.getByRole('link', { name: 'Hashtag' }).press('Enter')
    await expect(page).toHaveURL('./contents#hashtag')
    await page.keyboard.press('Tab')

    await expect(page.getByRole('link', { name: 'Link to “Hashtag”' })).toBeFocused()
  })
})
