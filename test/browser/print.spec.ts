import { expect, test, type Locator } from '@playwright/test'
import { open } from '../support/builtSite'

/** The values that a property has among elements. */
function valuesOf(
  elements: Locator,
  property: 'backgroundColor' | 'breakInside' | 'color' | 'display',
) {
  return elements.evaluateAll(
    (nodes, property) => [...new Set(nodes.map((node) => getComputedStyle(node)[property]))],
    property,
  )
}

test('all codes print as clean tables on several sheets of paper, black on white in the dark theme too', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, './all')
  await expect(page.locator('html.dark')).toBeAttached()
  const screenOnly = ['banner', 'navigation', 'button'] as const
  for (const role of screenOnly) await expect(page.getByRole(role).first(), role).toBeVisible()
  await page.emulateMedia({ media: 'print' })

  for (const role of screenOnly) await expect(page.getByRole(role), role).toHaveCount(0)
  await expect(page.locator('tbody .action').first()).toBeHidden()
  // The side navigation leaves no gap, not even on a wide sheet.
  const { width = 0 } = (await page.getByRole('main').boundingBox()) ?? {}
  expect(width).toBeGreaterThan(1000)
  // Browsers repeat a group of header rows on each sheet of paper.
  expect(await valuesOf(page.locator('thead'), 'display')).toEqual(['table-header-group'])
  expect(await valuesOf(page.locator('tbody tr'), 'breakInside')).toEqual(['avoid'])
  expect(await valuesOf(page.locator('.code-table'), 'display')).toEqual(['table'])
  expect(await valuesOf(page.locator('tbody td.message'), 'color')).toEqual(['rgb(0, 0, 0)'])
  expect(await valuesOf(page.locator('body'), 'backgroundColor')).toEqual(['rgb(255, 255, 255)'])

  const pdf = await page.pdf({ format: 'A4' })
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
  expect(sheets.length).toBeGreaterThan(4)
  // The layout of the screen would make twice as many.
  expect(sheets.length).toBeLessThan(20)
})
