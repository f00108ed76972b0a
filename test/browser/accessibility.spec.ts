import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { openAlive, searchField, searchOptions, sideNavigation } from '../support/builtSite'

// Colours in transition would be judged midway.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Nearly every kind of page is checked in both schemes, and on a narrow and a wide screen. */
const LOOKS = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const
const NARROW_LOOKS = [LOOKS[0], { width: 320, colorScheme: 'dark' }] as const
/** Enough for another page of a kind already checked, or for hundreds of similar rows. */
const ONE_LOOK = [LOOKS[0]] as const

/** Levels A and AA, best practices and axe’s experimental rules; AAA is no goal. */
const RULES = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
  'experimental',
]

/** What axe finds wrong with the page as it is now, a sentence for each element. */
async function findViolations(page: Page): Promise<string[]> {
  // To axe, a link half under the bar at the top is too small.
  await page.evaluate(() => window.scrollTo(0, 0))
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: RULES, resultTypes: ['violations'] })
    // Three times as fast; the other mode is for pages with frames.
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

type Look = (typeof LOOKS | typeof NARROW_LOOKS)[number]

/** Expects no violation in these looks. */
async function expectAccessible(page: Page, looks: readonly Look[] = LOOKS): Promise<void> {
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html.dark')).toHaveCount(colorScheme === 'dark' ? 1 : 0)
    expect.soft(await findViolations(page), `${width} px, ${colorScheme}`).toEqual([])
  }
}

const pages = {
  'the home page': ['./'],
  'a category, with a row that is pointed at': ['./headers#31504'],
  'a category with sub-groups, on a chosen release': ['./editor?v=3.6.2'],
  'the guide, and the page about the data': ['./guide', './data'],
  'the page for client developers': ['./handling'],
  'the changes by version': ['./changes'],
  'the endpoints, and those of a group': ['./endpoints', './endpoints/account'],
  'pages of codes: with several meanings, code 0, on a chosen release': [
    './38104',
    './0',
    './37302?v=2.21.4',
  ],
} as const

// All rules several times: a few seconds on an idle machine.
test.beforeEach(() => test.slow())

test.describe('axe finds nothing wrong with', () => {
  for (const [name, addresses] of Object.entries(pages))
    test(name, async ({ page }) => {
      for (const [at, address] of addresses.entries()) {
        await openAlive(page, address)
        await expectAccessible(page, at === 0 ? LOOKS : ONE_LOOK)
      }
    })

  test('all codes on one page', async ({ page }) => {
    await openAlive(page, './all')
    await expectAccessible(page, ONE_LOOK)
  })

  test('the answers to an unknown number and to an unknown address', async ({ page }) => {
    for (const [address, title] of [
      ['./31540', '31540 is not in this reference'],
      ['./no-such-page', 'There is no such page'],
    ] as const) {
      await openAlive(page, address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expectAccessible(page)
    }
  })

  test('the navigation that the menu opens', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await openAlive(page, './editor')
    await page.getByRole('button', { name: 'Menu' }).click()
    await expect(sideNavigation(page)).toBeVisible()
    await expectAccessible(page, NARROW_LOOKS)
  })
})

test.describe('axe finds nothing wrong with the search', () => {
  async function searchFor(page: Page, query: string, spoken: RegExp): Promise<void> {
    await searchField(page).fill(query)
    await expect(page.locator('.search-box').getByRole('status')).toHaveText(spoken)
  }

  test('on the home page: without any result, with suggestions only, with results, dismissed', async ({
    page,
  }) => {
    await openAlive(page, './')
    for (const [query, spoken, looks] of [
      ['xyzzy', /^No code found$/, ONE_LOOK],
      ['31409', /31409 is not in this reference/, LOOKS],
      ['token expired', /codes found$/, LOOKS],
    ] as const) {
      await searchFor(page, query, spoken)
      await expectAccessible(page, looks)
    }
    await searchField(page).press('Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
    // It looks like the home page, but is another state of the field.
    await expectAccessible(page, ONE_LOOK)
  })

  test('in the dialog: before anything is typed, with results and an unknown number', async ({
    page,
  }) => {
    await openAlive(page, './guide')
    await page.getByRole('button', { name: 'Search codes' }).click()
    await expect(searchField(page)).toBeFocused()
    await expectAccessible(page)
    await searchFor(page, '{"code":31504} 31409', /^1 code found/)
    await expect(searchOptions(page).first()).toContainText('its expiry time has passed')
    await expectAccessible(page)
  })
})
