import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { UNUSED_CLASSES } from '../../.vitepress/unusedStyles'
import {
  expectArrivalAt,
  open,
  openAlive,
  pageFiles,
  rowOf,
  searchField,
  siteFolder,
  waitUntilAlive,
} from './builtSite'

/** Collects the scripts that a page loads from now on, by their names without the hash. */
function collectScripts(page: Page): string[] {
  const scripts: string[] = []
  page.on('request', (request) => {
    const [name] = /[^/]+(?=\.[\w-]+\.js$)/.exec(new URL(request.url()).pathname) ?? []
    if (name) scripts.push(name)
  })
  return scripts
}

const isAlive = (page: Page) =>
  page.evaluate(() => '__vue_app__' in (document.querySelector('#app') ?? {}))

/** Lets no script but the first through until it is told to. */
async function holdApp(page: Page): Promise<() => void> {
  let release: () => void = () => undefined
  const isReleased = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/assets\/(?!chunks\/start\.).*\.js$/, async (route) => {
    await isReleased
    await route.continue()
  })
  return release
}

test.describe('a page that nobody has touched', () => {
  for (const address of ['./', './headers', './interactions#36305', './31504'])
    test(`loads one small script: ${address}`, async ({ page }) => {
      const scripts = collectScripts(page)
      await open(page, address)
      await page.waitForLoadState('networkidle')

      expect(scripts).toEqual(['start'])
    })

  test('marks the row of the address, and follows it', async ({ page }) => {
    await open(page, './interactions#36305')
    await expectArrivalAt(page, 36305)

    await page.evaluate(() => (location.hash = '#36104'))
    await expectArrivalAt(page, 36104)

    await page.evaluate(() => (location.hash = '#mark'))
    await expect(page.locator('tr[aria-current]')).toHaveCount(0)
    expect(await isAlive(page)).toBe(false)
  })

  test('shows where it is in the sidebar, with its sub-groups', async ({ page }) => {
    await open(page, './interactions')
    const sidebar = page.locator('.VPSidebar')

    await expect(sidebar.locator('.level-1.is-active')).toContainText('Interactions')
    await expect(sidebar.getByRole('link', { name: 'Conversation' })).toBeVisible()
    expect(await isAlive(page)).toBe(false)
  })

  test('searches without VitePress, and goes to a row of its own', async ({ page }) => {
    const scripts = collectScripts(page)
    await open(page, './headers')
    await page.keyboard.press('/')
    await searchField(page).fill('31602')
    await expect(page.getByRole('option')).toHaveAttribute('data-code', '31602')
    await page.keyboard.press('Enter')

    await expect(page).toHaveURL('./headers#31602')
    await expectArrivalAt(page, 31602)
    expect(scripts.toSorted()).toEqual(['engine', 'search', 'start', 'vue'])
  })

  test('comes back with its search from a row of its own', async ({ page }) => {
    await open(page, './headers')
    await page.keyboard.press('/')
    await searchField(page).fill('31602')
    await page.getByRole('option').click()
    await expectArrivalAt(page, 31602)

    await page.goBack()
    await expect(page).toHaveURL('./headers?q=31602')
    await expect(page.getByRole('option')).toHaveAttribute('data-code', '31602')
    await expect(page.locator('tr[aria-current]')).toHaveCount(0)
  })

  test('comes back with its search from a row of another page', async ({ page }) => {
    await open(page, './headers')
    await page.getByRole('button', { name: 'Search codes' }).click()
    await searchField(page).fill('36104')
    await page.getByRole('option').click()
    await expect(page).toHaveURL('./interactions#36104')
    await expectArrivalAt(page, 36104)

    await page.goBack()
    await expect(page).toHaveURL('./headers?q=36104')
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible()
    await expect(page.getByRole('option')).toHaveAttribute('data-code', '36104')
  })

  test('follows the system from light to dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await open(page, './headers')
    await page.emulateMedia({ colorScheme: 'dark' })

    await expect(page.locator('html.dark')).toBeAttached()
  })
})

test.describe('what is used before the page is alive does its work when it is', () => {
  test('a button of a row', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const release = await holdApp(page)
    await open(page, './headers')
    await page.getByRole('button', { name: 'Copy link to 31504' }).click()
    release()

    await expect(rowOf(page, 31504).getByTitle('Copied')).toBeVisible()
  })

  test('the switch of the colours', async ({ page }) => {
    const release = await holdApp(page)
    await open(page, './31504')
    await page.getByRole('switch').click()
    release()

    await expect(page.locator('html.dark')).toBeAttached()
  })

  test('the menu of a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    const release = await holdApp(page)
    await open(page, './interactions')
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    release()

    await expect(page.locator('.VPSidebar.open')).toBeVisible()
  })

  test('the arrow of a group in the sidebar, with the keyboard', async ({ page }) => {
    const release = await holdApp(page)
    await open(page, './headers')
    const group = page.locator('.VPSidebar .level-1', { hasText: 'Contents' })
    await group.locator('.caret').focus()
    await page.keyboard.press('Enter')
    release()

    await expect(group.getByRole('link', { name: 'Hashtag' })).toBeVisible()
  })

  test('the choice of a version', async ({ page }) => {
    const release = await holdApp(page)
    await open(page, './editor')
    await page.getByRole('button', { name: 'Server version' }).click()
    release()

    await expect(page.getByRole('dialog', { name: 'Server version' })).toBeVisible()
  })

  test('"Return to top"', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, './interactions#36700')
    await page.getByRole('button', { name: 'Return to top' }).click()

    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
    await waitUntilAlive(page)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  })

  test('the search, with all that was typed and pasted', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const release = await holdApp(page)
    await open(page, './headers')
    await page.evaluate(() => navigator.clipboard.writeText('x-trace: 7\n36113\n'))
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Control+v')
    await page.keyboard.type('31504')
    release()

    await expect(searchField(page)).toBeFocused()
    await expect(page.getByRole('option')).toHaveCount(2)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('a pasted response of several lines', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const release = await holdApp(page)
    await open(page, './')
    await page.evaluate(() => navigator.clipboard.writeText('x-trace: 7\n36113\n31504'))
    await searchField(page).focus()
    await page.keyboard.press('Control+v')
    release()

    await expect(page.getByRole('option')).toHaveCount(2)
    await expect(page).toHaveURL('./')
  })
})

test('nothing moves in the bar when a page comes to life', async ({ page }) => {
  await open(page, './headers')
  const placeOfSearch = () => page.locator('.search-button').boundingBox()
  const before = await placeOfSearch()
  await page.getByRole('switch').dispatchEvent('pointerover')
  await waitUntilAlive(page)

  expect(await placeOfSearch()).toEqual(before)
})

test('a page stays where it was scrolled to when it comes to life', async ({ page }) => {
  await open(page, './interactions#36104')
  await rowOf(page, 36700).scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  await page.getByRole('switch').dispatchEvent('pointerover')
  await waitUntilAlive(page)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))

  expect(before).toBeGreaterThan(500)
  expect(await page.evaluate(() => window.scrollY)).toBe(before)
})

test('a page that is alive moves on without loading the document anew', async ({ page }) => {
  await openAlive(page, './headers')
  const documents: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url())
  })
  await page.locator('.VPSidebar').getByRole('link', { name: 'Users' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Users')
  await page.keyboard.press('/')
  await searchField(page).fill('31504')
  await expect(page.getByRole('option')).toBeVisible()
  await page.keyboard.press('Enter')
  await expectArrivalAt(page, 31504)

  expect(documents).toEqual([])
})

test('where the search cannot be loaded, the page says so', async ({ page }) => {
  await open(page, './headers')
  await page.route('**/*.js', (route) => route.abort())
  const message = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.message())
      void dialog.accept()
    })
  })
  await page.getByRole('button', { name: 'Search codes' }).click()

  expect(await message).toContain('could not be loaded')
})

test('where VitePress cannot be loaded, each click says so, and no button stays busy', async ({
  page,
}) => {
  await open(page, './headers')
  await page.route('**/*.js', (route) => route.abort())
  const messages: string[] = []
  page.on('dialog', (dialog) => {
    messages.push(dialog.message())
    void dialog.accept()
  })
  const button = page.getByRole('button', { name: 'Copy link to 31504' })
  await button.hover()
  for (const clicks of [1, 2]) {
    await button.click()
    await expect.poll(() => messages.length).toBe(clicks)
  }

  expect(messages[0]).toContain('could not be loaded')
  await expect(button).not.toHaveAttribute('aria-busy')
})

test('"back" after a reload leads to the page that the address names', async ({ page }) => {
  await openAlive(page, './headers')
  await page.locator('.VPSidebar').getByRole('link', { name: 'Users' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Users')
  await page.reload()
  await page.goBack()

  await expect(page).toHaveURL('./headers')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Headers')
})

test('no page has a class whose styles are left out', () => {
  const names = new RegExp(`class="(?:[^"]* )?(${UNUSED_CLASSES.join('|')})[" ]`)
  const found = pageFiles.flatMap(
    (file) => names.exec(readFileSync(path.join(siteFolder, file), 'utf8'))?.[1] ?? [],
  )

  expect(found).toEqual([])
})
