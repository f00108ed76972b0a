import { expect, test, type Page } from '@playwright/test'
import { catalogue, successEntry, type CatalogueEntry, type Category } from '../../data/entries'
import { rowLink, rowOf } from './builtSite'

test.use({ javaScriptEnabled: false })

/** Headings and rows of a page, as a reader meets them from top to bottom. */
function readTables(page: Page): Promise<(string | null)[]> {
  return page.locator('main :is(h1, h2, h3, tbody tr)').evaluateAll((parts) =>
    parts.map((part) => {
      const [code, message] = part.querySelectorAll('th, td')
      return message ? `${code?.textContent} ${message.textContent}` : part.textContent
    }),
  )
}

const rowText = ({ code, message }: CatalogueEntry) => `${code} ${message}`
/** Headings end in their link, a space without width. */
const headingText = (title: string) => `${title} \u200b`

function sectionTexts({ sections }: Category): string[] {
  return sections.flatMap(({ subGroup, entries }) => [
    ...(subGroup ? [headingText(subGroup.title)] : []),
    ...entries.map(rowText),
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

  test('all codes stand on one page', async ({ page }) => {
    await page.goto('./all')

    expect(await readTables(page)).toEqual([
      'All codes',
      rowText(successEntry),
      ...catalogue.flatMap((category) => [headingText(category.title), ...sectionTexts(category)]),
    ])
  })

  for (const address of ['./interactions', './all'])
    test(`the anchors of ${address} jump`, async ({ page }) => {
      const row = rowOf(page, 36301)

      await page.goto(`${address}#36301`)
      await expect(row).toBeInViewport({ ratio: 1 })

      await page.goto(address)
      await expect(row).not.toBeInViewport()
      await rowLink(page, 36301).click()
      await expect(page).toHaveURL(`${address}#36301`)
      await expect(row).toBeInViewport({ ratio: 1 })
    })

  test('only the 404 page says that there is no page', async ({ request }) => {
    // Read as text: switching scripts off this way does not show what is for pages without them.
    const htmlOf = async (address: string) => (await request.get(address)).text()

    expect(await htmlOf('./no-such-page')).toContain('There is no such page')
    for (const address of ['./33404', './34404', './36404', './37404'])
      expect(await htmlOf(address), address).not.toContain('There is no such page')
  })
})
