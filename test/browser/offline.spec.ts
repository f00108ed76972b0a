import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import {
  openAlive,
  searchField,
  searchOptions,
  siteFiles,
  waitUntilAlive,
} from '../support/builtSite'
import { serveSite, siteFolder, type Served } from '../support/serveSite'

/** A host of its own, whose files can change and whose network can be cut. */
class Host {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'site-'))
  #served: Served | undefined
  url = ''

  constructor() {
    const images = path.join(siteFolder, 'og', path.sep)
    cpSync(siteFolder, this.folder, {
      recursive: true,
      filter: (source) => !`${source}${path.sep}`.startsWith(images),
    })
  }

  /** Again at the same address. */
  async start() {
    const port = this.url === '' ? 0 : Number(new URL(this.url).port)
    this.#served = await serveSite(this.folder, port)
    this.url = this.#served.url
  }

  async cut() {
    await this.#served?.stop()
    this.#served = undefined
  }

  /** Takes a file away, until the returned function puts it back. */
  hide(name: RegExp): () => void {
    const file = siteFiles.find((one) => name.test(one))
    if (file === undefined) throw new Error(`the site has no ${name}`)
    const place = path.join(this.folder, file)
    renameSync(place, `${place}.gone`)
    return () => renameSync(`${place}.gone`, place)
  }

  change(file: string, from: string | RegExp, to: string) {
    const place = path.join(this.folder, file)
    const before = readFileSync(place, 'utf8')
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${file} has no ${from}`)
    writeFileSync(place, after)
  }

  /** What a deployment does: other files, and a worker that lists them. */
  deploy() {
    this.change('guide.html', '<title>How to read a code', '<title>How to read any code')
    this.change('offline-worker.js', /(guide\.html`?"?,\s*revision:\s*[`"'])\w{4}/, '$1beef')
  }
}

const test = base.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what is needed
  host: async ({}, use) => {
    const host = new Host()
    await host.start()
    await use(host)
    await host.cut()
    rmSync(host.folder, { recursive: true, force: true })
  },
  baseURL: ({ host }, use) => use(host.url),
})

const footer = (page: Page) => page.getByRole('contentinfo')
const button = (page: Page, name: string) => footer(page).getByRole('button', { name })

const expectKept = (page: Page) =>
  expect(footer(page)).toContainText('Saved in this browser for offline use.', { timeout: 60_000 })

const expectInterrupted = (page: Page) =>
  expect(footer(page)).toContainText('The download was interrupted.', { timeout: 60_000 })

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
const cacheNames = (page: Page) => page.evaluate(() => caches.keys())

test.describe.configure({ timeout: 240_000 })

test('nothing is kept until a visitor asks for it; the copy needs no network, follows a new version, and is removed without a trace', async ({
  page,
  host,
}) => {
  const title = page.getByRole('heading', { level: 1 })
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await openAlive(page, './')
  await page.getByRole('link', { name: 'Headers' }).first().click()
  await page.waitForLoadState('networkidle')
  expect(await registrations(page)).toBe(0)
  expect(await cacheNames(page)).toEqual([])
  expect(requests.filter((url) => /offline/i.test(url))).toEqual([])

  await button(page, 'Save for offline use').click()
  await expect(footer(page)).toContainText(/main data files: \d+\.\d MB/)
  expect(await registrations(page)).toBe(0)

  await host.cut()
  await button(page, 'Download').click()
  await expectInterrupted(page)
  await host.start()
  const restore = host.hide(/^assets\/editor\.md.+\.lean\.js$/)
  await button(page, 'Try again').click()
  await expectInterrupted(page)
  expect(await registrations(page)).toBe(0)

  restore()
  await button(page, 'Try again').click()
  await expectKept(page)

  // In mid-use: the same page keeps working.
  await host.cut()
  await page.keyboard.press('/')
  await searchField(page).fill('token expired')
  await expect(searchOptions(page).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/315\d\d$/)

  for (const address of [
    './31504',
    './all?v=3.6.2',
    './interactions#role',
    './endpoints/account',
    './',
  ]) {
    await openAlive(page, address)
    await expect(title).toBeVisible()
  }
  const response = await page.goto('./31540')
  expect(response?.status()).toBe(404)
  await waitUntilAlive(page)
  await expect(title).toHaveText('31540 is not in this reference')
  const data = await page.evaluate(
    async (url) => (await fetch(url)).json(),
    `${host.url}codes.json`,
  )
  expect(data.codes.length).toBeGreaterThanOrEqual(252)

  await host.start()
  host.deploy()
  await openAlive(page, './guide')
  await expect(footer(page)).toContainText('A new version is ready.', { timeout: 60_000 })
  await expect(title).toContainText('How to read a code')
  await page.reload()
  await waitUntilAlive(page)
  await expect(footer(page)).toContainText('A new version is ready.')

  const hasLoaded = page.waitForEvent('load')
  await button(page, 'Reload').click()
  await hasLoaded
  const html = await page.evaluate(async () => (await fetch(location.href)).text())
  expect(html).toContain('<title>How to read any code')
  await expectKept(page)

  await button(page, 'Remove').click()
  await expect(button(page, 'Download')).toBeVisible()
  expect(await registrations(page)).toBe(0)
  expect(await cacheNames(page)).toEqual([])
  await page.reload()
  await expect(button(page, 'Save for offline use')).toBeVisible()
  await host.cut()
  await expect(page.goto('./headers')).rejects.toThrow('ERR_CONNECTION_REFUSED')
})
