import { expect, test, type Locator, type Page } from '@playwright/test'
import { aboutPages } from '../../data/addresses/sitePages'
import { findFaintIcons } from '../support/accessibility'
import {
  open,
  openAlive,
  rowOf,
  searchInDialog,
  searchOptions,
  sideNavigation,
} from '../support/builtSite'

function styleOf(element: Locator) {
  return element.evaluate((node) => {
    const { backgroundColor, outlineStyle, outlineWidth } = getComputedStyle(node)
    return { backgroundColor, outlineStyle, outlineWidth: parseFloat(outlineWidth) }
  })
}

test.describe('the focus', () => {
  /** What has the focus: how it is named, whether an outline shows it, what lies over it. */
  function readFocus(page: Page) {
    return page.evaluate(() => {
      const { activeElement } = document
      if (!activeElement || activeElement === document.body) return undefined
      // The search field is outlined as a whole.
      const framed = activeElement.closest('.search-field') ?? activeElement
      const { outlineStyle, outlineWidth } = getComputedStyle(framed)
      const { left, right, top, bottom } = activeElement.getBoundingClientRect()
      const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return {
        name: `${activeElement.tagName} ${activeElement.textContent.trim()}`,
        isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        isHidden: !above || !(activeElement.contains(above) || above.contains(activeElement)),
      }
    })
  }

  type Focus = Awaited<ReturnType<typeof readFocus>>

  /** Presses a key until the focus has stopped that many times or left the page. */
  async function walk(page: Page, key: string, stops: number): Promise<NonNullable<Focus>[]> {
    const walked: NonNullable<Focus>[] = []
    while (walked.length < stops) {
      await page.keyboard.press(key)
      const focus = await readFocus(page)
      if (!focus) break
      walked.push(focus)
    }
    return walked
  }

  const isLost = ({ isOutlined, isHidden }: NonNullable<Focus>) => !isOutlined || isHidden

  test('is visible on everything that the keyboard reaches, never under the header', async ({
    page,
  }) => {
    for (const address of ['./', './31504', './interactions']) {
      await openAlive(page, address)
      const stops = await walk(page, 'Tab', 50)

      expect(stops.length, address).toBeGreaterThan(5)
      expect(stops.filter(isLost), address).toEqual([])
    }

    await rowOf(page, 36305).getByRole('link').first().focus()
    const stopsUpwards = await walk(page, 'Shift+Tab', 60)

    expect(stopsUpwards).toHaveLength(60)
    expect(stopsUpwards.filter(({ isHidden }) => isHidden)).toEqual([])
  })

  test('is visible on everything in the navigation that the menu opens', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await openAlive(page, './interactions')
    await page.getByRole('button', { name: 'Menu' }).press('Enter')
    const controls = sideNavigation(page).locator('select, a, summary').filter({ visible: true })
    const stops = await walk(page, 'Tab', await controls.count())

    expect(stops.at(-1)?.name).toBe(`A ${aboutPages.at(-1)?.title}`)
    expect(stops.filter(isLost)).toEqual([])
  })
})

test('with forced colours, icons stand out, and an outline marks the row of the address and the active option', async ({
  page,
}) => {
  const outlined = { outlineStyle: 'solid', outlineWidth: 3 } as const
  const plain = { outlineStyle: 'none' } as const
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, './headers#31504')
  await expect(rowOf(page, 31504)).toHaveAttribute('aria-current')
  expect(await styleOf(rowOf(page, 31504))).toMatchObject(outlined)
  expect(await styleOf(rowOf(page, 31505))).toMatchObject(plain)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html.dark')).toHaveCount(colorScheme === 'dark' ? 1 : 0)
    expect(await findFaintIcons(page), colorScheme).toEqual([])
  }

  await searchInDialog(page, 'token')
  await page.keyboard.press('ArrowDown')
  // Not by position: the words that arrive after the first results may change their order.
  const active = searchOptions(page).and(page.locator('[aria-selected="true"]'))
  const others = searchOptions(page).and(page.locator('[aria-selected="false"]'))
  await expect.poll(() => styleOf(active)).toMatchObject(outlined)
  await expect.poll(() => styleOf(others.first())).toMatchObject(plain)
})
