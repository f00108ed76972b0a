import { expect, test, type Page } from '@playwright/test'
import { findByCode } from '../../data/catalogue/lookup'
import {
  expectPageOf,
  open,
  openAlive,
  searchField,
  searchOptions,
  waitUntilAlive,
} from '../support/builtSite'

/** In milliseconds: long enough a pause in typing for the address to follow. */
const PAUSE = 600

const COMMAND = 'curl -H "X-Fresns-Aid-Token: abcdef123456" https://api.example.org/x 31505'
const RESPONSE = [
  'HTTP/2 200',
  'server: nginx/1.25.3',
  'date: Tue, 04 Mar 2025 09:15:31 GMT',
  'content-type: application/json',
  'content-length: 131',
  'authorization: Bearer hidden',
  '',
  `{"code":36113,"message":${JSON.stringify(findByCode(36113).text)},"data":null}`,
].join('\r\n')

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

/** Chooses the only result, and expects that no results are left on its page. */
async function chooseResult(page: Page, code: number): Promise<void> {
  await expect(searchOptions(page)).toHaveAttribute('data-code', String(code))
  await searchOptions(page).click()
  await expectPageOf(page, code)
  await expect(searchOptions(page)).toHaveCount(0)
}

test.describe('what is pasted', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  const storedIn = (page: Page, storage: 'localStorage' | 'sessionStorage') =>
    page.evaluate((storage) => Object.values(window[storage]).join(), storage)

  const places = {
    'on the home page, a response of several lines': {
      address: './',
      openSearch: (page: Page) => searchField(page).focus(),
      text: RESPONSE,
      secret: 'Bearer hidden',
      code: 36113,
    },
    'in the dialog, a command with a token': {
      address: './headers',
      openSearch: (page: Page) => page.getByRole('button', { name: 'Search codes' }).click(),
      text: COMMAND,
      secret: 'abcdef123456',
      code: 31505,
    },
  } as const

  for (const [place, { address, openSearch, text, secret, code }] of Object.entries(places))
    test(`comes back, and is never in the address: ${place}`, async ({ page }) => {
      const addresses = await recordAddresses(page)
      await openAlive(page, address)
      await openSearch(page)
      await paste(page, text)
      await expect(searchOptions(page)).toHaveAttribute('data-code', String(code))
      const shown = await searchField(page).inputValue()
      const expectItBack = async () => {
        await expect(page).toHaveURL(address)
        await expect(searchField(page)).toHaveValue(shown)
        await expect(searchOptions(page)).toHaveAttribute('data-code', String(code))
      }

      // At once: typing has not paused yet.
      await chooseResult(page, code)
      await page.reload()
      await waitUntilAlive(page)
      await page.keyboard.press('/')
      await expect(searchField(page)).toBeFocused()
      await expect(searchField(page)).toHaveValue('')
      await page.goBack()
      await expectItBack()
      await page.reload()
      await expectItBack()
      expect(searchesIn(addresses)).toEqual([])

      expect(await storedIn(page, 'sessionStorage')).toContain(secret)
      expect(await storedIn(page, 'localStorage')).not.toContain(secret)
      await page.getByRole('button', { name: 'Clear' }).click()
      await expect.poll(() => storedIn(page, 'sessionStorage')).not.toContain(secret)
    })

  test('keeps what is typed after it out, too, until the field is cleared', async ({ page }) => {
    await page.clock.install()
    const addresses = await recordAddresses(page)
    await openAlive(page, './')
    await searchField(page).focus()
    await paste(page, '31504')
    await page.keyboard.type(' token')
    await page.clock.runFor(PAUSE)
    await chooseResult(page, 31504)
    await page.goBack()
    await expect(searchField(page)).toHaveValue('31504 token')
    await page.clock.runFor(PAUSE)
    expect(searchesIn(addresses)).toEqual([])

    await page.getByRole('button', { name: 'Clear' }).click()
    await page.keyboard.type('token')
    await page.clock.runFor(PAUSE)
    await expect(page).toHaveURL('./?q=token')
  })
})

test.describe('what is typed', () => {
  test('is in the address once typing pauses, unless it may be secret', async ({ page }) => {
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

    const harmless = 'expired token of jane'
    await typeWithPauses(page, ' of jane@example.org', PAUSE)
    await expect(page).toHaveURL('./')
    expect(searchesIn(addresses)).toContain(harmless)
    expect(searchesIn(addresses).filter((search) => !harmless.startsWith(search))).toEqual([])
  })

  test('leaves a single step in the history, and is there to come back to from a result', async ({
    page,
  }) => {
    await open(page, './headers')
    await openAlive(page, './')
    await searchField(page).pressSequentially('v3.6.2')
    await expect(page).toHaveURL('./?q=v3.6.2')
    // The result is chosen before the address has followed.
    await searchField(page).pressSequentially(' #38110')
    await chooseResult(page, 38110)
    await page.goBack()
    await expect(page).toHaveURL('./?q=v3.6.2+%2338110')
    await expect(searchField(page)).toHaveValue('v3.6.2 #38110')
    await expect(searchOptions(page)).toHaveAttribute('data-code', '38110')
    await page.goBack()

    await expect(page).toHaveURL('./headers')
  })

  test('is there to come back to from a link, even before its page has loaded', async ({
    page,
  }) => {
    await openAlive(page, './')
    await page.route('**/handling*.js', () => {
      // Never answered, as on a line that has stalled.
    })
    for (const [text, name, address] of [
      ['31505', 'Guide', './guide'],
      ['31504', 'Handling', './handling'],
    ] as const) {
      await searchField(page).fill(text)
      await page.getByRole('banner').getByRole('link', { name }).click()
      await expect(page).toHaveURL(address)
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.goBack()

      await expect(page).toHaveURL(`./?q=${text}`)
      await expect(searchOptions(page)).toHaveAttribute('data-code', text)
    }
  })
})

test('a search in the dialog is there to come back to, until it is given up', async ({ page }) => {
  await openAlive(page, './headers')
  await page.keyboard.press('/')
  await page.keyboard.type('31505')
  await chooseResult(page, 31505)
  await page.goBack()
  await expect(page).toHaveURL('./headers?q=31505')
  await expect(searchField(page)).toHaveValue('31505')
  await expect(searchOptions(page)).toHaveAttribute('data-code', '31505')

  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page).toHaveURL('./headers')

  await page.keyboard.press('/')
  await page.keyboard.type(COMMAND)
  await expect(searchOptions(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.reload()
  await waitUntilAlive(page)
  await page.keyboard.press('/')
  await expect(searchField(page)).toBeFocused()
  await expect(searchField(page)).toHaveValue('')
})

test('an address that arrives with a search shows it, and loses only what may be secret', async ({
  page,
}) => {
  await open(page, './?q=expired+token')
  await expect(searchField(page)).toHaveValue('expired token')
  await expect(searchOptions(page).first()).toHaveText(/token/i)
  await expect(page).toHaveURL('./?q=expired+token')

  await searchOptions(page).first().click()
  await expect(searchOptions(page)).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL('./?q=expired+token')
  await expect(searchOptions(page).first()).toHaveText(/token/i)

  await open(page, './editor?v=3.6.2&q=jane%40example.org+38110#38110')
  await expect(page).toHaveURL('./editor?v=3.6.2#38110')
  await expect(searchField(page)).toHaveValue('jane@example.org 38110')

  await chooseResult(page, 38110)
  await page.goBack()
  await expect(page).toHaveURL('./editor?v=3.6.2#38110')
  await expect(searchField(page)).toHaveValue('jane@example.org 38110')
})
