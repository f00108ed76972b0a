import { expect, test, type Page } from '@playwright/test'
import {
  catalogue,
  successEntry,
  type CatalogueEntry,
  type Category,
} from '../../data/catalogue/entries'
import { describeSpan, meaningsOf } from '../../data/releases/meanings'
import { anchorLink, rowOf, sideNavigation } from '../support/builtSite'

test.use({ javaScriptEnabled: false })

/** Headings and rows of a page, as a reader meets them from top to bottom. */
function readTables(page: Page): Promise<(string | null)[]> {
  return page.locator('main :is(h1, h2, h3, tbody tr)').evaluateAll((parts) =>
    parts.map((part) => {
      const message = part.querySelector('.message .shown')
      const code = part.querySelector('th')
      return message ? `${code?.textContent} ${message.textContent}` : part.textContent
    }),
  )
}

const rowText = ({ code, message }: CatalogueEntry) => `${code} ${message}`
/** Headings end in their link, a space without width. */
const headingText = (title: string) => `${title} \u200b`

/** Rows of numbers that only other releases have, after the last published one of their group. */
const laterRows: Readonly<Record<number, number>> = { 37302: 37303, 38109: 38110 }

function rowTexts(entry: CatalogueEntry): string[] {
  const later = laterRows[entry.code]
  return [rowText(entry), ...(later ? [`${later} ${meaningsOf(later)[0]?.text}`] : [])]
}

function sectionTexts({ sections }: Category): string[] {
  return sections.flatMap(({ subGroup, entries }) => [
    ...(subGroup ? [headingText(subGroup.title)] : []),
    ...entries.flatMap(rowTexts),
  ])
}

test.describe('without scripts', () => {
  test('every category page shows its codes and messages under the right headings', async ({
    page,
  }) => {
    for (const category of catalogue) {
      await page.goto(`./${category.slug}`)
      expect(await readTables(page)).toEqual([category.title, ...sectionTexts(category)])
    }
  })

  test('all codes are on one page, and its anchors work', async ({ page }) => {
    await page.goto('./all')
    expect(await readTables(page)).toEqual([
      'All codes',
      rowText(successEntry),
      ...catalogue.flatMap((category) => [headingText(category.title), ...sectionTexts(category)]),
    ])

    const row = rowOf(page, 36301)
    await expect(row).not.toBeInViewport()
    await anchorLink(page, 36301).click()
    await expect(page).toHaveURL('./all#36301')
    await expect(row).toBeInViewport({ ratio: 1 })

    await page.goto('./interactions#36301')
    await expect(row).toBeInViewport({ ratio: 1 })
  })

  test('the search says what it needs, no button is dead, and links work', async ({ page }) => {
    const searchNote = page.getByRole('main').getByText('The search needs JavaScript.')
    const expectNoControls = async () => {
      for (const role of ['button', 'switch', 'combobox'] as const)
        await expect(page.getByRole(role), `${role} on ${page.url()}`).toHaveCount(0)
    }
    for (const address of ['./editor', './31504', './guide', './data']) {
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

  test('a number is shown with all its meanings, newest first', async ({ page }) => {
    await page.goto('./38104')
    const lines = page.locator('.meaning-list').first().locator('li')

    await expect(lines).toContainText(
      meaningsOf(38104).map(({ span, text }) => `${describeSpan(span)}: ${text}`),
    )
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
