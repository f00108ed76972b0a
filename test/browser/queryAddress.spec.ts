import { expect, test, type Page } from '@playwright/test'
import {
  expectPageOf,
  open,
  openAlive,
  searchField,
  searchOptions,
  waitUntilAlive,
} from '../support/builtSite'

/** Longer than typing has to pause before the address follows, in milliseconds. */
const PAUSE = 600

const RESPONSE = '{"code":31504,"message":"Token not enabled or expired","data":null}'
const COMMAND = 'curl -H "X-Fresns-Aid-Token: abcdef123456" https://api.example.org/x 31505'
const LINES = 'HTTP/2 200\r\nauthorization: Bearer hidden\r\n\r\n{"code":31504}'

/** Every address that the page has, or that a script makes of it, from now on. */
async function recordAddresses(page: Page): Promise<string[]> {
  const addresses: string[] = []
  await page.exposeFunction('recordAddress', (address: string) => addresses.push(address))
  await page.addInitScript(`
    for (const name of ['pushState', 'replaceState']) {
      const change = history[name]
      history[name] = function (...step) {
        change.apply(this, step)
        recordAddress(location.href)
      }
    }
    recordAddress(location.href)
  `)
  return addresses
}

/** The searches that addresses hold, each once. */
function searchesIn(addresses: readonly string[]): string[] {
  expect(addresses).not.toEqual([])
  return [...new Set(addresses.flatMap((address) => new URL(address).searchParams.getAll('q')))]
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text)
  await page.keyboard.press('Control+v')
}

/** Types a text into the field that has the focus; the clock of the page has to be installed. */
async function typeWithPauses(page: Page, text: string, pause: number): Promise<void> {
  for (const key of text) {
    await page.keyboard.type(key)
    await page.clock.runFor(pause)
  }
}

/** The places of the search: the field of the home page, and the dialog of the others. */
const places = {
  'the home page': { address: './', openSearch: (page: Page) => searchField(page).focus() },
  'another page': {
    address: './headers',
    openSearch: (page: Page) => page.getByRole('button', { name: 'Search codes' }).click(),
  },
} as const

for (const [place, { address, openSearch }] of Object.entries(places)) {
  test.describe(`what is pasted on ${place}`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

    const pastes = [
      ['a response', RESPONSE, 31504],
      ['a command with a token', COMMAND, 31505],
      ['a response of several lines with its headers', LINES, 31504],
      ['a number', '31504', 31504],
    ] as const

    // How a text is read does not depend on the place.
    for (const [what, text, code] of place === 'the home page' ? pastes : pastes.slice(0, 1))
      test(`is never in the address, and comes back with "back": ${what}`, async ({ page }) => {
        const addresses = await recordAddresses(page)
        await openAlive(page, address)
        await openSearch(page)
        await paste(page, text)
        await expect(searchOptions(page)).toHaveAttribute('data-code', String(code))
        const shown = await searchField(page).inputValue()
        await page.waitForTimeout(PAUSE)
        await searchOptions(page).click()
        await expectPageOf(page, code)
        await expect(searchOptions(page)).toHaveCount(0)
        await page.goBack()

        await expect(page).toHaveURL(address)
        await expect(searchField(page)).toHaveValue(shown)
        await expect(searchOptions(page)).toHaveAttribute('data-code', String(code))
        await page.waitForTimeout(PAUSE)
        expect(searchesIn(addresses)).toEqual([])
      })

    test('comes back with a reload', async ({ page }) => {
      const addresses = await recordAddresses(page)
      await openAlive(page, address)
      await openSearch(page)
      await paste(page, COMMAND)
      await page.reload()

      await expect(searchField(page)).toHaveValue(COMMAND)
      await expect(searchOptions(page)).toHaveAttribute('data-code', '31505')
      expect(searchesIn(addresses)).toEqual([])
    })

    test('comes back from a result that was chosen at once, and loaded anew', async ({ page }) => {
      const addresses = await recordAddresses(page)
      await openAlive(page, address)
      await openSearch(page)
      await paste(page, COMMAND)
      await searchOptions(page).click()
      await expectPageOf(page, 31505)
      await page.reload()
      await expectPageOf(page, 31505)
      await page.goBack()

      await expect(searchField(page)).toHaveValue(COMMAND)
      await expect(searchOptions(page)).toHaveAttribute('data-code', '31505')
      expect(searchesIn(addresses)).toEqual([])
    })

    test('does not stay in the field where its result is shown', async ({ page }) => {
      await openAlive(page, address)
      await openSearch(page)
      await paste(page, RESPONSE)
      await searchOptions(page).click()
      await expectPageOf(page, 31504)
      await page.keyboard.press('/')

      await expect(searchField(page)).toBeFocused()
      await expect(searchField(page)).toHaveValue('')
    })

    test('keeps what is typed behind it out, too, until the field is cleared', async ({ page }) => {
      const addresses = await recordAddresses(page)
      await openAlive(page, address)
      await openSearch(page)
      await paste(page, '31504')
      await page.keyboard.type(' token')
      await page.waitForTimeout(PAUSE)
      expect(searchesIn(addresses)).toEqual([])

      await page.getByRole('button', { name: 'Clear' }).click()
      await page.keyboard.type('token')
      await expect(page).toHaveURL(`${address}?q=token`)
    })

    test('is kept for this tab only, until the field is cleared', async ({ page }) => {
      const storedIn = (storage: 'localStorage' | 'sessionStorage') =>
        page.evaluate((storage) => Object.values(window[storage]).join(), storage)
      await openAlive(page, address)
      await openSearch(page)
      await paste(page, COMMAND)
      await expect.poll(() => storedIn('sessionStorage')).toContain(COMMAND)
      expect(await storedIn('localStorage')).not.toContain('curl')

      await page.getByRole('button', { name: 'Clear' }).click()
      await expect.poll(() => storedIn('sessionStorage')).not.toContain('curl')
    })
  })

  test(`what is typed on ${place} is there to come back to from a result that was chosen at once`, async ({
    page,
  }) => {
    await openAlive(page, address)
    await openSearch(page)
    await page.keyboard.type('31505')
    await searchOptions(page).click()
    await expectPageOf(page, 31505)
    await page.goBack()

    await expect(page).toHaveURL(`${address}?q=31505`)
    await expect(searchField(page)).toHaveValue('31505')
    await expect(searchOptions(page)).toHaveAttribute('data-code', '31505')
  })
}

test.describe('what is typed', () => {
  for (const text of ['31504', 'expired token', 'v3.6.2 #38110'])
    test(`is in the address: ${text}`, async ({ page }) => {
      await openAlive(page, './')
      await searchField(page).pressSequentially(text)

      await expect(page).toHaveURL(`./?${String(new URLSearchParams({ q: text }))}`)
    })

  const secrets = [
    ['a response', RESPONSE, ''],
    ['a command with a token', COMMAND, 'curl'],
    ['a header with a token', 'X-Fresns-Aid-Token: abcdef123456', 'X-Fresns-Aid-Token'],
    ['an e-mail address', 'jane@example.org', 'jane'],
    ['a URL', 'https://api.example.org/x?key=abcdef', 'https'],
  ] as const

  for (const [what, text, harmless] of secrets)
    test(`is not in the address if it is ${what}, even where each key takes its time`, async ({
      page,
    }) => {
      await page.clock.install()
      const addresses = await recordAddresses(page)
      await openAlive(page, './')
      await searchField(page).focus()
      await typeWithPauses(page, text, PAUSE)

      await expect(page).toHaveURL('./')
      expect(searchesIn(addresses).filter((search) => !harmless.startsWith(search))).toEqual([])
    })

  test('is in the address as soon as typing pauses', async ({ page }) => {
    await page.clock.install()
    const addresses = await recordAddresses(page)
    await openAlive(page, './')
    await searchField(page).focus()
    // On a busy machine, the time between two keys would be a pause of its own.
    await page.clock.pauseAt(Date.now() + 60_000)
    await typeWithPauses(page, 'expired token', 100)
    expect(searchesIn(addresses)).toEqual([])
    await page.clock.runFor(PAUSE)

    await expect.poll(() => searchesIn(addresses)).toEqual(['expired token'])
  })

  test('leaves a single step in the history', async ({ page }) => {
    await open(page, './headers')
    await openAlive(page, './')
    await searchField(page).pressSequentially('expired', { delay: 50 })
    await expect(page).toHaveURL('./?q=expired')
    await searchField(page).pressSequentially(' token', { delay: 50 })
    await expect(page).toHaveURL('./?q=expired+token')
    await page.goBack()

    await expect(page).toHaveURL('./headers')
  })

  test('is there to come back to from a link that was followed at once', async ({ page }) => {
    await openAlive(page, './')
    await searchField(page).fill('31505')
    await page.getByRole('banner').getByRole('link', { name: 'Guide' }).click()
    await expect(page).toHaveURL('./guide')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.goBack()

    await expect(page).toHaveURL('./?q=31505')
    await expect(searchOptions(page)).toHaveAttribute('data-code', '31505')
  })

  test('is there to come back to before the next page has loaded', async ({ page }) => {
    await openAlive(page, './')
    await page.route('**/guide*.js', () => {
      // Never answered, as on a line that has stalled.
    })
    await searchField(page).fill('31505')
    await page.getByRole('banner').getByRole('link', { name: 'Guide' }).click()
    await expect(page).toHaveURL('./guide')
    await page.goBack()

    await expect(page).toHaveURL('./?q=31505')
    await expect(searchOptions(page)).toHaveAttribute('data-code', '31505')
  })
})

test.describe('a search that is given up', () => {
  test('leaves the address', async ({ page }) => {
    await openAlive(page, './headers')
    await page.keyboard.press('/')
    await page.keyboard.type('token')
    await expect(page).toHaveURL('./headers?q=token')
    await page.keyboard.press('Escape')

    await expect(page).toHaveURL('./headers')
  })

  test('does not come back', async ({ page }) => {
    await openAlive(page, './headers')
    await page.keyboard.press('/')
    await page.keyboard.type(COMMAND)
    await expect(searchOptions(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.reload()
    await waitUntilAlive(page)
    await page.keyboard.press('/')

    await expect(searchField(page)).toHaveValue('')
  })
})

test.describe('an address that arrives with a search', () => {
  for (const address of ['./?q=expired+token', './headers?q=expired+token'])
    test(`shows it and keeps it: ${address}`, async ({ page }) => {
      await open(page, address)

      await expect(searchField(page)).toHaveValue('expired token')
      await expect(searchOptions(page).first()).toHaveText(/token/i)
      await expect(page).toHaveURL(address)

      await searchOptions(page).first().click()
      await expect(searchOptions(page)).toHaveCount(0)
      await page.goBack()
      await expect(page).toHaveURL(address)
      await expect(searchOptions(page).first()).toHaveText(/token/i)
    })

  for (const [address, text] of [
    ['./', 'jane@example.org 31505'],
    ['./headers', 'jane@example.org 31505'],
    ['./', 'X-Fresns-Aid-Token: abcdef123456 31505'],
    ['./', '{"code":31505,"data":{"token":"abcdef123456"}}'],
  ] as const)
    test(`shows it, and is cleaned of what may be secret: ${text} on ${address}`, async ({
      page,
    }) => {
      await open(page, `${address}?${String(new URLSearchParams({ q: text }))}`)
      await expect(searchField(page)).toHaveValue(text)
      await expect(searchOptions(page)).toHaveAttribute('data-code', '31505')
      await expect(page).toHaveURL(address)

      await searchOptions(page).click()
      await expectPageOf(page, 31505)
      await page.goBack()
      await expect(page).toHaveURL(address)
      await expect(searchField(page)).toHaveValue(text)
    })

  test('is cleaned of nothing else', async ({ page }) => {
    await open(page, './editor?v=3.6.2&q=jane%40example.org#38110')

    await expect(page).toHaveURL('./editor?v=3.6.2#38110')
    await expect(searchField(page)).toHaveValue('jane@example.org')
  })
})
