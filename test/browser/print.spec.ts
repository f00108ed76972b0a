import { expect, test, type Locator, type Page } from '@playwright/test'
import { open } from '../support/builtSite'

/** The values that a property has among elements. */
function valuesOf(elements: Locator, property: 'breakInside' | 'display') {
  return elements.evaluateAll(
    (nodes, property) => [...new Set(nodes.map((node) => getComputedStyle(node)[property]))],
    property,
  )
}

/** Expects the tables of a page, and nothing that is useless on paper. */
async function expectCleanTables(page: Page): Promise<void> {
  const aids = ['banner', 'navigation', 'button'] as const
  for (const role of aids) await expect(page.getByRole(role).first(), role).toBeVisible()
  await page.emulateMedia({ media: 'print' })

  for (const role of aids) await expect(page.getByRole(role), role).toHaveCount(0)
  await expect(page.locator('tbody .action').first()).toBeHidden()

  // Browsers repeat a group of header rows on each sheet of paper.
  expect(await valuesOf(page.locator('thead'), 'display')).toEqual(['table-header-group'])
  expect(await valuesOf(page.locator('tbody tr'), 'breakInside')).toEqual(['avoid'])
  expect(await valuesOf(page.locator('.code-table'), 'display')).toEqual(['table'])
}

test('a category prints as clean tables, black on white in the dark theme too', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, './interactions')
  await expect(page.locator('html.dark')).toBeAttached()
  await expectCleanTables(page)

  const colours = await page
    .locator('tbody td.message')
    .first()
    .evaluate((cell) => {
      return [getComputedStyle(cell).color, getComputedStyle(document.body).backgroundColor]
    })
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
})

test('all codes print as clean tables on several sheets of paper', async ({ page }) => {
  await open(page, './all')
  await expectCleanTables(page)

  const pdf = await page.pdf({ format: 'A4' })
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
  expect(sheets.length).toBeGreaterThan(4)
  // The layout of the screen would make twice as many.
  expect(sheets.length).toBeLessThan(20)
})
