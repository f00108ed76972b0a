import { expect, test, type Page } from '@playwright/test'
import { findByCode } from '../../data/catalogue/lookup'
import {
  expectPageOf,
  open,
  openAlive,
  paste,
  searchField,
  searchOptions,
  waitUntilAlive,
} from '../support/builtSite'

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

const storedIn = (page: Page, storage: 'localStorage' | 'sessionStorage') =>
  page.evaluate((storage) => Object.values(window[storage]).join(), storage)

/** Chooses the only result, and expects that no results are left on its page. */
async function chooseResult(page: Page, code: number): Promise<void> {
  await expect(searchOptions(page)).toHaveAttribute('data-code', String(code))
  await searchOptions(page).click()
  await expectPageOf(page, code)
  await expect(searchOptions(page)).toHaveCount(0)
}

test.describe('what is pasted', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('comes back, and is never in the address', async ({ page }) => {
    const addresses = await recordAddresses(page)
    await openAlive(page, './headers')
    await page.getByRole('button', { name: 'Search codes' }).click()
    await paste(page, RESPONSE)
    await expect(searchOptions(page)).toHaveAttribute('data-code', '36113')
    const shown = await searchField(page).inputValue()
    const expectItBack = async () => {
      await expect(page).toHaveURL('./headers')
      await expect(searchField(page)).toHaveValue(shown)
      await expect(searchOptions(page)).toHaveAttribute('data-code', '36113')
    }

    // At once: typing has not paused yet.
    await chooseResult(page, 36113)
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

    expect(await storedIn(page, 'sessionStorage')).toContain('Bearer hidden')
    expect(await storedIn(page, 'localStorage')).not.toContain('Bearer hidden')
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect.poll(() => storedIn(page, 'sessionStorage')).not.toContain('Bearer hidden')
  })
})

test.describe('what is typed', () => {
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
    await searchField(page).fill('31504')
    await page.getByRole('banner').getByRole('link', { name: 'Handling' }).click()
    await expect(page).toHaveURL('./handling')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.goBack()

    await expect(page).toHaveURL('./?q=31504')
    await expect(searchOptions(page)).toHaveAttribute('data-code', '31504')
  })
})

test('a search in the dialog is there to come back to, until it is given up; a secret is never in the address', async ({
  page,
}) => {
  const addresses = await recordAddresses(page)
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
  // Where it is kept instead, once typing has paused.
  await expect.poll(() => storedIn(page, 'sessionStorage')).toContain('abcdef')
  expect(searchesIn(addresses).join()).not.toContain('abcdef')
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
