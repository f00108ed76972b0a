import { expect, test, type Locator, type Page } from '@playwright/test'
import {
  expectPageOf,
  open,
  openAlive,
  openBeforeScripts,
  rowLink,
  searchField,
  searchOptions,
  sideNavigation,
  waitForFrames,
  waitUntilAlive,
} from '../support/builtSite'

test.describe('while its scripts are loading, a page', () => {
  test('opens the search, and answers what is typed there as soon as it can', async ({ page }) => {
    const bringToLife = await openBeforeScripts(page, './headers')
    await page.getByRole('button', { name: 'Search codes' }).click()
    await expect(searchField(page)).toBeFocused()
    await page.keyboard.type('31504')
    const dialog = page.getByRole('dialog', { name: 'Search' })
    await expect(dialog.getByText('Loading the search …')).toBeVisible()
    await bringToLife()

    await expect(searchOptions(page)).toHaveAttribute('data-code', '31504')
    await expect(searchField(page)).toHaveValue('31504')
    await expect(searchField(page)).toBeFocused()
    await expect(dialog.getByText('Loading the search …')).toBeHidden()

    await page.keyboard.press('Enter')
    await expectPageOf(page, 31504)
    await expect(dialog).toBeHidden()
  })

  test('takes what is typed into the field of the home page', async ({ page }) => {
    const bringToLife = await openBeforeScripts(page, './')
    await searchField(page).fill('31504')
    const note = page.getByRole('main').getByText('Loading the search …')
    await expect(note).toBeVisible()
    await bringToLife()

    await expect(searchOptions(page)).toHaveAttribute('data-code', '31504')
    await expect(searchField(page)).toHaveValue('31504')
    await expect(searchField(page)).toBeFocused()
    await expect(note).toBeHidden()
  })

  test('lets the search be closed again, opens sub-groups, and says which buttons are loading', async ({
    page,
  }) => {
    const bringToLife = await openBeforeScripts(page, './headers')
    await page.getByRole('button', { name: 'Search codes' }).click()
    await page.keyboard.type('31504')
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()

    const subGroup = sideNavigation(page).getByRole('link', { name: 'Hashtag' })
    await expect(subGroup).toBeHidden()
    await page.locator('summary', { hasText: 'Sub-groups of Contents' }).press('Enter')
    await expect(subGroup).toBeVisible()

    /** What the style sheet writes on a button. */
    const writtenOn = (button: Locator) =>
      button.evaluate((element) => getComputedStyle(element, '::after').content)
    const copyButton = page.getByRole('button', { name: 'Copy link to 31000' })
    const colourSwitch = page.getByRole('switch', { name: 'Dark mode' })
    for (const button of [copyButton, colourSwitch]) {
      await button.click()
      await expect.poll(() => writtenOn(button)).toBe('"Loading …"')
    }
    await bringToLife()

    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(subGroup).toBeVisible()
    await expect(colourSwitch).toBeFocused()
    await expect.poll(() => writtenOn(colourSwitch)).not.toBe('"Loading …"')
  })

  test('opens the menu of a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    const bringToLife = await openBeforeScripts(page, './headers')
    await expect(sideNavigation(page)).toBeHidden()
    await page.getByRole('button', { name: 'Menu' }).click()
    await expect(sideNavigation(page)).toBeVisible()
    await bringToLife()

    await expect(sideNavigation(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sideNavigation(page)).toBeHidden()
  })
})

test.describe('nothing moves when a page hydrates:', () => {
  /** Where everything that catches the eye is. */
  function readPlaces(page: Page): Promise<string[]> {
    return page
      .locator('.site-header :is(a, button), main :is(h1, h2, p, tr, li), .site-footer')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect()
            return `${element.textContent.trim()}: ${width} x ${height} at ${x}, ${y}`
          }),
      )
  }

  /** The layout shifts that the browser itself counts. */
  const watchShifts = `
    window.layoutShift = 0
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.layoutShift += value
    }).observe({ type: 'layout-shift' })
  `

  for (const address of ['./interactions', './31504', './'])
    test(address, async ({ page }) => {
      for (const [width, colorScheme] of [
        [390, 'dark'],
        [1280, 'light'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        const bringToLife = await openBeforeScripts(page, address)
        const before = await readPlaces(page)
        await page.evaluate(watchShifts)
        await bringToLife()
        await page.waitForLoadState('networkidle')
        await waitForFrames(page)

        const state = `${width} px, ${colorScheme}`
        expect(before.length, state).toBeGreaterThan(10)
        expect.soft(await readPlaces(page), state).toEqual(before)
        expect.soft(await page.evaluate('window.layoutShift'), state).toBe(0)
      }
    })
})

test('the scroll position survives hydration, a reload and going back, without loading a new document', async ({
  page,
}) => {
  const title = page.getByRole('heading', { level: 1 })
  const scrollPosition = () => page.evaluate(() => window.scrollY)
  const bringToLife = await openBeforeScripts(page, './interactions')
  await page.mouse.move(640, 400)
  await page.mouse.wheel(0, 1500)
  await expect.poll(scrollPosition).toBe(1500)
  await bringToLife()
  await waitForFrames(page)
  expect(await scrollPosition()).toBe(1500)

  await page.reload()
  await waitUntilAlive(page)
  await waitForFrames(page)
  await expect.poll(scrollPosition).toBe(1500)

  const documents: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url())
  })
  await sideNavigation(page).getByRole('link', { name: 'Users' }).click()
  await expect(title).toHaveText('Users')
  await page.keyboard.press('/')
  await searchField(page).fill('31504')
  await expect(searchOptions(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await expectPageOf(page, 31504)
  await page.goBack()
  await expect(title).toHaveText('Users')
  await page.goBack()
  await expect(title).toHaveText('Interactions')
  await expect.poll(scrollPosition).toBe(1500)
  expect(documents).toEqual([])

  await page.goForward()
  await expect(title).toHaveText('Users')
  await page.reload()
  await page.goBack()
  await expect(page).toHaveURL('./interactions')
  await expect(title).toHaveText('Interactions')
})

test('where no script can be loaded, a page can be read and its links work', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await open(page, './headers')
  await sideNavigation(page).getByRole('link', { name: 'Users' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Users')
  await rowLink(page, 35100).click()

  await expect(page).toHaveURL('./35100')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('35100')
})

test('where the search cannot be loaded, its panel leads to all codes and tries again with what was typed', async ({
  page,
}) => {
  await openAlive(page, './headers')
  // Pages load, so that a link in the panel works while the search is still missing.
  await page.route('**/*.js', (route) =>
    /\.md\./.test(route.request().url()) ? route.continue() : route.abort(),
  )
  const searchFor = async (text: string) => {
    await page.getByRole('button', { name: 'Search codes' }).click()
    await searchField(page).pressSequentially(text)
    await expect(page.getByRole('alert')).toContainText('The search could not be loaded.')
  }
  await searchFor('31505')
  await page.getByRole('alert').getByRole('link', { name: 'all codes' }).click()
  await expect(page).toHaveURL('./all')
  await expect(page.getByRole('dialog')).toBeHidden()

  await searchFor('31504')
  await page.unroute('**/*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(searchField(page)).toHaveValue('31504')
  await expect(searchOptions(page)).toHaveAttribute('data-code', '31504')
  await expect(page.getByRole('alert')).toHaveCount(0)
})
