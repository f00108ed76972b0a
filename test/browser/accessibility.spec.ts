import { expect, test as base, type Page } from '@playwright/test'
import {
  axeScript,
  findFaintIcons,
  findLosses,
  findMotion,
  findSmallTargets,
  findViolations,
} from '../support/accessibility'
import {
  openAlive,
  searchField,
  searchOptions,
  sideNavigation,
  waitUntilAlive,
} from '../support/builtSite'
import { collectProblems } from '../support/pageProblems'

const test = base.extend<{ problems: readonly string[] }>({
  // Colours in transition would be judged midway.
  contextOptions: { reducedMotion: 'reduce' },
  problems: [
    async ({ page }, use) => {
      const problems = collectProblems(page)
      await use(problems)
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

const NARROW_LIGHT = { width: 320, colorScheme: 'light' } as const
const NARROW_DARK = { width: 320, colorScheme: 'dark' } as const
const WIDE_DARK = { width: 1280, colorScheme: 'dark' } as const

type Look = typeof NARROW_LIGHT | typeof NARROW_DARK | typeof WIDE_DARK

/** For each kind of page. */
const BOTH_LOOKS = [NARROW_LIGHT, WIDE_DARK] as const
/** Enough for another page of a kind that is checked in both. */
const ONE_LOOK = [NARROW_LIGHT] as const

/** Expects no barriers on the page as it is now, in these looks. */
async function expectAccessible(page: Page, looks: readonly Look[] = BOTH_LOOKS): Promise<void> {
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html.dark')).toHaveCount(colorScheme === 'dark' ? 1 : 0)
    // To axe, a link half under the bar at the top is too small.
    await page.evaluate(() => window.scrollTo(0, 0))
    for (const find of [findViolations, findSmallTargets, findFaintIcons, findLosses])
      expect.soft(await find(page), `${find.name}, ${width} px, ${colorScheme}`).toEqual([])
  }
  expect.soft(await findMotion(page)).toEqual([])
}

/** Expects that nothing is lost on a tablet, with 1280 x 800 pixels twice as large, or spaced out. */
async function expectRoomForText(page: Page): Promise<void> {
  await page.setViewportSize({ width: 768, height: 1024 })
  expect.soft(await findLosses(page), 'on a tablet').toEqual([])
  await page.setViewportSize({ width: 640, height: 400 })
  expect.soft(await findLosses(page), 'with a zoom of 200 %').toEqual([])

  await page.setViewportSize({ width: 390, height: 800 })
  // The spacing that WCAG 1.4.12 demands.
  await page.addStyleTag({
    content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`,
  })
  expect.soft(await findLosses(page), 'with wider spacing').toEqual([])
}

test.beforeEach(async ({ page }) => {
  // All checks several times: a few seconds on an idle machine.
  test.slow()
  await page.addInitScript(axeScript)
})

const pages = {
  'a category with sub-groups, for a chosen release, with a row that is pointed at': [
    BOTH_LOOKS,
    './editor?v=3.6.2#38110',
  ],
  'a category with many codes': [ONE_LOOK, './contents'],
  'all codes on one page': [ONE_LOOK, './all'],
  'a category, filtered': [ONE_LOOK, './headers?do=sign-in-again'],
  'a code': [ONE_LOOK, './32302'],
  'a code with several meanings, for a chosen release': [BOTH_LOOKS, './38104?v=3.6.2'],
  'code 0': [ONE_LOOK, './0'],
  'the guide': [ONE_LOOK, './guide'],
  'the page about the data': [ONE_LOOK, './data'],
  'the page for client developers': [BOTH_LOOKS, './handling'],
  'the changes by version': [ONE_LOOK, './changes'],
  'the endpoints': [BOTH_LOOKS, './endpoints'],
  'a group of endpoints': [ONE_LOOK, './endpoints/user'],
} as const

test.describe('no accessibility barriers on', () => {
  for (const [name, [looks, address]] of Object.entries(pages))
    test(name, async ({ page }) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(200)
      await waitUntilAlive(page)
      await expectAccessible(page, looks)
      await expectRoomForText(page)
    })

  test('the answers to an unknown number and to an unknown address', async ({ page }) => {
    for (const [address, title, looks] of [
      ['./31540', '31540 is not in this reference', BOTH_LOOKS],
      ['./no-such-page', 'There is no such page', ONE_LOOK],
    ] as const) {
      await openAlive(page, address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expectAccessible(page, looks)
      await expectRoomForText(page)
    }
  })

  test('the navigation that the menu opens', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await openAlive(page, './editor')
    await page.getByRole('button', { name: 'Menu' }).click()
    await expect(sideNavigation(page)).toBeVisible()
    await expectAccessible(page, [NARROW_LIGHT, NARROW_DARK])
  })
})

test.describe('no accessibility barriers in the search', () => {
  async function searchFor(page: Page, query: string, spoken: RegExp): Promise<void> {
    await searchField(page).fill(query)
    await expect(page.locator('.search-box').getByRole('status')).toHaveText(spoken)
  }

  test('on the home page: empty, without any result, with suggestions, with results, dismissed', async ({
    page,
  }) => {
    await openAlive(page, './')
    await expectAccessible(page)
    for (const [query, spoken, looks] of [
      ['xyzzy', /^No code found$/, ONE_LOOK],
      ['31409', /31409 is not in this reference/, BOTH_LOOKS],
      ['token expired', /codes found$/, ONE_LOOK],
    ] as const) {
      await searchFor(page, query, spoken)
      await expectAccessible(page, looks)
    }
    await searchField(page).press('Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
    // It looks like the home page, but is another state of the field.
    await expectAccessible(page, ONE_LOOK)
    await expectRoomForText(page)
  })

  test('in the dialog: before anything is typed, with results and an unknown number', async ({
    page,
  }) => {
    await openAlive(page, './guide')
    await page.getByRole('button', { name: 'Search codes' }).click()
    await expect(searchField(page)).toBeFocused()
    await expectAccessible(page, ONE_LOOK)
    await searchFor(page, '{"code":31504} 31409', /^1 code found/)
    await expect(searchOptions(page).first()).toContainText('its expiry time has passed')
    await expectAccessible(page)

    await page.setViewportSize({ width: 640, height: 400 })
    await expect(searchOptions(page, { selected: true })).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })
    await expectRoomForText(page)
  })
})
