import { expect, test, type Locator, type Page } from '@playwright/test'
import { aboutPages } from '../../data/sitePages'
import {
  open,
  openAlive,
  rowOf,
  searchField,
  searchOptions,
  sideNavigation,
} from '../support/builtSite'

function styleOf(element: Locator) {
  return element.evaluate((node) => {
    const { backgroundColor, outlineStyle, outlineWidth } = getComputedStyle(node)
    return { backgroundColor, outlineStyle, outlineWidth: parseFloat(outlineWidth) }
  })
}

async function openDialogWith(page: Page, query: string): Promise<void> {
  await page.getByRole('button', { name: 'Search codes' }).click()
  await searchField(page).fill(query)
  await expect(searchOptions(page).first()).toBeVisible()
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
    for (const address of ['./', './31504', './no-such-page', './interactions']) {
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

test('with forced colours, the row that the address points at and the active option have an outline', async ({
  page,
}) => {
  const outlined = { outlineStyle: 'solid', outlineWidth: 3 } as const
  const plain = { outlineStyle: 'none' } as const
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, './headers#31504')
  await expect(rowOf(page, 31504)).toHaveAttribute('aria-current')
  expect(await styleOf(rowOf(page, 31504))).toMatchObject(outlined)
  expect(await styleOf(rowOf(page, 31505))).toMatchObject(plain)

  await openDialogWith(page, 'token')
  await page.keyboard.press('ArrowDown')
  // Not by position: the words that arrive after the first results may change their order.
  const active = searchOptions(page).and(page.locator('[aria-selected="true"]'))
  const others = searchOptions(page).and(page.locator('[aria-selected="false"]'))
  await expect.poll(() => styleOf(active)).toMatchObject(outlined)
  await expect.poll(() => styleOf(others.first())).toMatchObject(plain)
})

test.describe('icons', () => {
  // Colours in transition would be judged midway.
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  /** The contrast of each icon that can be seen, with what it is part of. */
  function readContrasts(page: Page) {
    return page.locator('svg').evaluateAll((icons) => {
      const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
      const luminance = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = channels(colour)
          .slice(0, 3)
          .map((channel) => channel / 255)
          .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const isOpaque = (colour: string) => (channels(colour)[3] ?? 1) === 1
      const colourBehind = (element: Element | null): string => {
        if (!element) return 'rgb(255, 255, 255)'
        const { backgroundColor } = getComputedStyle(element)
        return isOpaque(backgroundColor) ? backgroundColor : colourBehind(element.parentElement)
      }
      return icons
        .filter((icon) => icon.checkVisibility({ visibilityProperty: true }))
        .map((icon) => {
          const [dark = 0, light = 0] = [getComputedStyle(icon).stroke, colourBehind(icon)]
            .map(luminance)
            .toSorted((a, b) => a - b)
          const parent = icon.parentElement
          return {
            name: `${parent?.ariaLabel ?? ''} ${parent?.textContent.trim() ?? ''}`.trim(),
            contrast: (light + 0.05) / (dark + 0.05),
          }
        })
    })
  }

  test('stand out from their background in both schemes and with forced colours', async ({
    page,
  }) => {
    for (const [address, width] of [
      ['./', 1280],
      ['./contents', 1280],
      ['./contents', 390],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await openAlive(page, address)
      for (const forcedColors of ['none', 'active'] as const)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ forcedColors, colorScheme })
          await expect(page.locator('html.dark')).toHaveCount(colorScheme === 'dark' ? 1 : 0)
          const icons = await readContrasts(page)

          const state = `${address}, ${width} px, ${colorScheme}, forced: ${forcedColors}`
          expect(icons.length, state).toBeGreaterThan(3)
          // WCAG 1.4.11.
          expect(
            icons.filter(({ contrast }) => contrast < 3),
            state,
          ).toEqual([])
        }
    }
  })
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  /** Everything on the page that moves for longer than a hundredth of a second. */
  function findMotion(page: Page) {
    return page.evaluate(() => {
      const seconds = (list: string) => Math.max(...list.split(',').map(parseFloat))
      const moves = ({
        transitionDuration,
        animationDuration,
        scrollBehavior,
      }: CSSStyleDeclaration) =>
        Math.max(seconds(transitionDuration), seconds(animationDuration)) > 0.01 ||
        scrollBehavior === 'smooth'
      return [...document.querySelectorAll('*')]
        .filter((element) =>
          [null, '::before', '::after'].some((part) => moves(getComputedStyle(element, part))),
        )
        .map((element) => `${element.tagName} ${element.className}`)
    })
  }

  test('nothing moves by itself', async ({ page }) => {
    await open(page, './')
    await searchField(page).fill('token')
    await expect(page.getByRole('listbox')).toBeVisible()
    expect(await findMotion(page)).toEqual([])

    await open(page, './headers#31504')
    await openDialogWith(page, 'token')
    expect(await findMotion(page)).toEqual([])

    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 390, height: 800 })
    await open(page, './contents')
    await page.getByRole('button', { name: 'Menu' }).click()
    expect(await findMotion(page)).toEqual([])
  })
})

test.describe('targets', () => {
  /** Buttons and standalone links that are too small to hit. */
  async function findSmallTargets(page: Page, targets: string): Promise<string[]> {
    const boxes = await page.locator(targets).evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => {
          const { width, height } = element.getBoundingClientRect()
          return { name: `${element.className} ${element.textContent.trim()}`, width, height }
        }),
    )
    expect(boxes.length).toBeGreaterThan(0)
    return boxes
      .filter(({ width, height }) => width < 24 || height < 24)
      .map(({ name, width, height }) => `${name}: ${width} x ${height}`)
  }

  const TARGETS =
    ':is(button, summary, [role="option"]), :is(header, nav, tbody, .code-list, .category-index) a'
  const NAVIGATION_TARGETS = '.side-navigation :is(a, summary)'

  test('are at least 24 pixels wide and high on narrow and wide screens', async ({ page }) => {
    for (const address of ['./', './headers', './contents', './31504', './0', './data']) {
      await open(page, address)
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await findSmallTargets(page, TARGETS), `${address}, ${width} px`).toEqual([])
      }
    }
    expect(await findSmallTargets(page, NAVIGATION_TARGETS)).toEqual([])
    await openDialogWith(page, 'token')
    expect(await findSmallTargets(page, `dialog :is(${TARGETS})`)).toEqual([])

    await page.setViewportSize({ width: 320, height: 800 })
    expect(await findSmallTargets(page, `dialog :is(${TARGETS})`)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Menu' }).click()
    expect(await findSmallTargets(page, NAVIGATION_TARGETS)).toEqual([])
  })
})

test.describe('large text', () => {
  /** Texts that are cut off, and what makes the page scroll sideways. */
  function findLosses(page: Page) {
    return page.evaluate(() => {
      const isCut = (element: Element) => {
        if (!element.checkVisibility({ visibilityProperty: true })) return false
        if (element.textContent.trim() === '') return false
        if (element.closest('.visually-hidden, .skip-link')) return false
        const { clipPath, overflowX, overflowY } = getComputedStyle(element)
        if (clipPath !== 'none') return false
        return (
          (['hidden', 'clip'].includes(overflowX) &&
            element.scrollWidth > element.clientWidth + 1) ||
          (['hidden', 'clip'].includes(overflowY) &&
            element.scrollHeight > element.clientHeight + 1)
        )
      }
      const { scrollWidth = 0 } = document.scrollingElement ?? {}
      return [
        ...(scrollWidth > window.innerWidth ? [`${scrollWidth} px wide`] : []),
        ...[...document.querySelectorAll('body *')]
          .filter(isCut)
          .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`),
      ]
    })
  }

  // A window of 1280 x 800 pixels, each of them twice as large.
  const ZOOMED = { width: 640, height: 400 }
  test.use({ viewport: ZOOMED, deviceScaleFactor: 2 })

  test('loses nothing at a zoom of 200 % or with wider spacing', async ({ page }) => {
    for (const address of [
      './',
      './contents',
      './headers#31504',
      './31504',
      './31540',
      './guide',
    ]) {
      await page.setViewportSize(ZOOMED)
      await open(page, address)
      await expect(page.locator('h1')).toBeVisible()
      expect(await findLosses(page), `${address} with a zoom`).toEqual([])

      await page.setViewportSize({ width: 390, height: 800 })
      // The spacing that WCAG 1.4.12 demands.
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`,
      })
      expect(await findLosses(page), `${address} with wider spacing`).toEqual([])
    }
  })

  test('leaves room in the dialog for the results and the way out', async ({ page }) => {
    await open(page, './guide')
    await openDialogWith(page, '{"code":31504,"message":"token"} and 31409')

    expect(await findLosses(page)).toEqual([])
    await expect(searchOptions(page, { selected: true })).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })
  })
})
