import { expect, test } from '@playwright/test'
import { sections } from '../../data/catalogue/sections'
import { rowsOf } from '../../data/releases/tableRows'
import { anchorLink, rowOf, sideNavigation } from '../support/builtSite'

test.use({ javaScriptEnabled: false })

test.describe('without scripts', () => {
  test('all codes are on one page, and its anchors work', async ({ page }) => {
    await page.goto('./all')
    await expect(page.getByRole('rowheader')).toHaveText(
      sections.flatMap(rowsOf).map(({ number }) => String(number)),
    )

    const row = rowOf(page, 36301)
    await expect(row).not.toBeInViewport()
    await anchorLink(page, 36301).click()
    await expect(page).toHaveURL('./all#36301')
    await expect(row).toBeInViewport({ ratio: 1 })
  })

  test('the search says what it needs, no button is dead, and links work', async ({ page }) => {
    const searchNote = page.getByRole('main').getByText('The search needs JavaScript.')
    const expectNoControls = async () => {
      for (const role of ['button', 'switch', 'combobox'] as const)
        await expect(page.getByRole(role), `${role} on ${page.url()}`).toHaveCount(0)
    }
    for (const address of ['./editor', './31504', './data']) {
      await page.goto(address)
      await expectNoControls()
    }

    const response = await page.goto('./no-such-page')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
    await expect(searchNote).toBeVisible()
    await expectNoControls()
    await page.getByRole('main').getByRole('link', { name: 'Home' }).click()

    await expect(page).toHaveURL('./')
    await expect(searchNote).toBeVisible()
    await expectNoControls()
    await page.getByRole('link', { name: 'All codes on one page' }).first().click()
    await expect(page).toHaveURL('./all')
  })

  test('the colours follow the system, and sub-groups open in the side navigation', async ({
    page,
  }) => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.goto('./headers')
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await background()).toBe('rgb(255, 255, 255)')
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await background()).toBe('rgb(21, 25, 26)')

    const subGroup = sideNavigation(page).getByRole('link', { name: 'Hashtag' })
    await expect(subGroup).toBeHidden()
    await page.locator('summary', { hasText: 'Sub-groups of Contents' }).click()
    await subGroup.click()
    await expect(page).toHaveURL('./contents#hashtag')
    await expect(page.getByRole('heading', { name: 'Hashtag' })).toBeInViewport()
  })

  test('the menu of a narrow screen opens the navigation', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto('./')
    await expect(sideNavigation(page)).toBeHidden()
    await page.getByRole('button', { name: 'Menu' }).click()
    await sideNavigation(page).getByRole('link', { name: 'Users' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Users')
    await expect(sideNavigation(page)).toBeHidden()
  })
})
