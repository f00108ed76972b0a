import { expect, test, type Page } from '@playwright/test'
import { expectArrivalAt, open, openAlive, searchField, sideNavigation } from './builtSite'

/** Typing has to pause for less than this before the address follows, in milliseconds. */
const PAUSE = 600

const response = '{"code":31504,"message":"Token not enabled or expired","data":null}'
const command = 'curl -H "X-Fresns-Aid-Token: abcdef123456" https://api.example.org/x 31505'
const severalLines = 'HTTP/2 200\r\nauthorization: Bearer hidden\r\n\r\n{"code":31504}'

/** The address as it is now, and everything that a script makes of it from now on. */
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
  return [...new Set(addresses.flatMap((address) => new URL(address).searchParams.getAll('q')))]
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text)
  await page.keyboard.press('Control+v')
}

/** The two places of the search: the field of the home page, and the dialog of any other. */
const places = {
  'the home page': {
    address: './',
    openSearch: (page: Page) => searchField(page).focus(),
  },
  'another page': {
    address: './headers',
    openSearch: (page: Page) => page.getByRole('button', { name: 'Search codes' }).click(),
  },
} as const

for (const [place, { address, openSearch }] of Object.entries(places)) {
  test.describe(`what is pasted on ${place}`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

    const pastes = [
      ['a response', response, [31504]],
      ['a command with a token', command, [31505]],
      ['a response of several lines with its headers', severalLines, [31504]],
      ['a number', '31504', [31504]],
    ] as const

    for (const [what, text, codes] of pastes)
      test(`is never in the address, and comes back with "back": ${what}`, async ({ page }) => {
        const addresses = await recordAddresses(page)
        await openAlive(page, address)
        await openSearch(page)
        await paste(page, text)
        await expect(page.getByRole('option')).toHaveCount(codes.length)
        const shown = await searchField(page).inputValue()
        await page.waitForTimeout(PAUSE)
        await expect(page).toHaveURL(address)

        await page.getByRole('option').click()
        await expectArrivalAt(page, codes[0])
        await page.goBack()

        await expect(page).toHaveURL(address)
        await expect(searchField(page)).toHaveValue(shown)
        await expect(page.getByRole('option')).toHaveAttribute('data-code', String(codes[0]))
        await page.waitForTimeout(PAUSE)
        expect(searchesIn(addresses)).toEqual([])
      })

    test('comes back after a reload', async ({ page }) => {
      const addresses = await recordAddresses(page)
      await openAlive(page, address)
      await openSearch(page)
      await paste(page, command)
      await expect(page.getByRole('option')).toHaveAttribute('data-code', '31505')
      await page.waitForTimeout(PAUSE)
      await page.reload()

      await expect(searchField(page)).toHaveValue(command)
      await expect(page.getByRole('option')).toHaveAttribute('data-code', '31505')
      expect(searchesIn(addresses)).toEqual([])
    })

    test('comes back from a result that was chosen at once, by a reload too', async ({ page }) => {
      const addresses = await recordAddresses(page)
      await openAlive(page, address)
      await openSearch(page)
      await paste(page, command)
      await page.getByRole('option').click()
      await expectArrivalAt(page, 31505)
      await page.reload()
      await expectArrivalAt(page, 31505)
      await page.goBack()

      await expect(searchField(page)).toHaveValue(command)
      await expect(page.getByRole('option')).toHaveAttribute('data-code', '31505')
      expect(searchesIn(addresses)).toEqual([])
    })

    test('keeps what is typed behind it out as well, until the field is emptied', async ({
      page,
    }) => {
      const addresses = await recordAddresses(page)
      await openAlive(page, address)
      await openSearch(page)
      await paste(page, '31504')
      await searchField(page).pressSequentially(' token')
      await page.waitForTimeout(PAUSE)
      expect(searchesIn(addresses)).toEqual([])

      await page.getByRole('button', { name: 'Clear' }).click()
      await searchField(page).pressSequentially('token')
      await expect(page).toHaveURL(`${address}?q=token`)
    })

    test('is forgotten when it is cleared', async ({ page }) => {
      await openAlive(page, address)
      await openSearch(page)
      await paste(page, command)
      await expect(page.getByRole('option')).toBeVisible()
      await page.getByRole('button', { name: 'Clear' }).click()
      await page.reload()

      await expect(page.getByRole('option')).toHaveCount(0)
      expect(await page.evaluate(() => Object.values(sessionStorage).join())).not.toContain('abcdef')
    })
  })

  test.describe(`what is typed on ${place}`, () => {
    const texts = [
      { what: 'a number', text: '31504', isShared: true },
      { what: 'words', text: 'expired token', isShared: true },
      { what: 'a version and a number', text: 'v3.6.2 #38110', isShared: true },
      { what: 'a response', text: response, isShared: false, harmless: '' },
      { what: 'a command with a token', text: command, isShared: false, harmless: 'curl' },
      {
        what: 'a header with a token',
        text: 'X-Fresns-Aid-Token: abcdef123456',
        isShared: false,
        harmless: 'X-Fresns-Aid-Token',
      },
      { what: 'an e-mail address', text: 'jane@example.org', isShared: false, harmless: 'jane' },
      {
        what: 'the address of a server',
        text: 'https://api.example.org/x?key=abcdef',
        isShared: false,
        harmless: 'https',
      },
    ] as const

    for (const { what, text, ...rest } of texts) {
      const harmless = 'harmless' in rest ? rest.harmless : text
      const name = rest.isShared ? 'is in the address' : 'is in the address as far as it is harmless'
      test(`${name}, even where each key takes its time: ${what}`, async ({ page }) => {
        await page.clock.install()
        const addresses = await recordAddresses(page)
        await openAlive(page, address)
        await openSearch(page)
        for (const key of text) {
          await page.keyboard.type(key)
          await page.clock.runFor(PAUSE)
        }
        const { searchParams } = new URL(page.url())

        expect(searchParams.get('q')).toBe(rest.isShared ? text : null)
        expect(searchesIn(addresses).filter((search) => !harmless.startsWith(search))).toEqual([])
      })
    }

    test('is in the address when typing pauses, not before', async ({ page }) => {
      await page.clock.install()
      const addresses = await recordAddresses(page)
      await openAlive(page, address)
      await openSearch(page)
      for (const key of 'expired token') {
        await page.keyboard.type(key)
        await page.clock.runFor(100)
      }
      expect(searchesIn(addresses)).toEqual([])
      await page.clock.runFor(PAUSE)

      expect(searchesIn(addresses)).toEqual(['expired token'])
      await expect(page).toHaveURL(`${address}?q=expired+token`)
    })

    test('is there to come back to, where a result is chosen at once', async ({ page }) => {
      await openAlive(page, address)
      await openSearch(page)
      await searchField(page).fill('31505')
      await page.getByRole('option').click()
      await expectArrivalAt(page, 31505)
      await page.goBack()

      await expect(page).toHaveURL(`${address}?q=31505`)
      await expect(searchField(page)).toHaveValue('31505')
      await expect(page.getByRole('option')).toHaveAttribute('data-code', '31505')
    })
  })
}

test('what is typed is there to come back to, where a link is followed at once', async ({
  page,
}) => {
  await openAlive(page, './')
  await searchField(page).fill('31505')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Guide' }).click()
  await expect(page).toHaveURL('./guide')
  await page.goBack()

  await expect(page).toHaveURL('./?q=31505')
  await expect(page.getByRole('option')).toHaveAttribute('data-code', '31505')
})

test('a search that is given up leaves the address, and what it was is forgotten', async ({
  page,
}) => {
  await openAlive(page, './headers')
  await page.keyboard.press('/')
  await searchField(page).pressSequentially('token')
  await expect(page).toHaveURL('./headers?q=token')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('./headers')

  await page.keyboard.press('/')
  await searchField(page).fill(command)
  await expect(page.getByRole('option')).toBeVisible()
  await page.keyboard.press('Escape')
  await sideNavigation(page).getByRole('link', { name: 'Users' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Users')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Headers')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test.describe('an address that arrives with a search', () => {
  for (const address of ['./', './headers'])
    test(`shows it and keeps it: ${address}?q=expired+token`, async ({ page }) => {
      await open(page, `${address}?q=expired+token`)

      await expect(searchField(page)).toHaveValue('expired token')
      await expect(page.getByRole('option').first()).toHaveText(/token/i)
      await expect(page).toHaveURL(`${address}?q=expired+token`)
    })

  const secrets = [
    ['an e-mail address', 'jane@example.org 31505'],
    ['a token', 'X-Fresns-Aid-Token: abcdef123456 31505'],
    ['a response', '{"code":31505,"data":{"token":"abcdef123456"}}'],
  ] as const

  for (const address of ['./', './headers'])
    for (const [what, text] of secrets)
      test(`is cleaned of ${what}, which is searched all the same: ${address}`, async ({ page }) => {
        await open(page, `${address}?${String(new URLSearchParams({ q: text }))}`)

        await expect(searchField(page)).toHaveValue(text)
        await expect(page.getByRole('option')).toHaveAttribute('data-code', '31505')
        await expect(page).toHaveURL(address)

        await page.getByRole('option').click()
        await expectArrivalAt(page, 31505)
        await page.goBack()
        await expect(page).toHaveURL(address)
        await expect(searchField(page)).toHaveValue(text)
      })

  test('keeps the chosen version and the row that it names', async ({ page }) => {
    await open(page, './editor?v=3.6.2&q=jane%40example.org#38110')

    await expect(page).toHaveURL('./editor?v=3.6.2#38110')
    await expect(searchField(page)).toHaveValue('jane@example.org')
  })
})
