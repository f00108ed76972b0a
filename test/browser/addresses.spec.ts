import { expect, test } from '@playwright/test'
import { catalogue } from '../../data/catalogue/entries'
import { endpointGroups } from '../../data/endpoints'
import { knownNumbers } from '../../data/releases'
import { meaningsOf } from '../../data/releases/meanings'

/** The addresses that people and programs keep: they must never stop answering. */
const pages = [
  './',
  './all',
  './guide',
  './data',
  './changes',
  './endpoints',
  './handling',
  ...catalogue.map(({ slug }) => `./${slug}`),
]

const files = [
  ['./codes.json', 'application/json'],
  ['./codes.schema.json', 'application/json'],
  ['./codes.csv', 'text/csv'],
  ['./31504.json', 'application/json'],
  ['./31504.md', 'text/markdown'],
  ['./llms.txt', 'text/plain'],
  ['./opensearch.xml', /xml/],
  ['./sitemap.xml', /xml/],
  ['./og/31504.png', 'image/png'],
  ['./og.png', 'image/png'],
] as const

test.describe('the addresses of the site', () => {
  for (const address of pages)
    test(`${address} is a page`, async ({ request }) => {
      const response = await request.get(address)

      expect(response.status()).toBe(200)
      expect(response.headers()['content-type']).toContain('text/html')
    })

  for (const [address, type] of files)
    test(`${address} is a file for programs`, async ({ request }) => {
      const response = await request.get(address)

      expect(response.status()).toBe(200)
      expect(response.headers()['content-type']).toMatch(type)
    })

  test('every code has a page that names it and its message', async ({ request }) => {
    // Uncompressed, the preview answers in half the time.
    const headers = { 'accept-encoding': 'identity' }
    for (const code of knownNumbers()) {
      const html = await (await request.get(`./${code}`, { headers })).text()
      const title = /<title>(.*?)<\/title>/.exec(html)?.[1]
      const [first, ...others] = meaningsOf(code)
      const said = others.length > 0 ? 'what it means depends on the version' : first?.text

      expect(title).toBe(`${code}: ${said} | Fresns error codes`)
      // A page whose address ends in 404, such as 33404, is not the 404 page.
      expect(/<h1[^]*?<\/h1>/.exec(html)?.[0]).toContain(String(code))
    }
  })
})

test('the sitemap names every page', async ({ request }) => {
  const sitemap = await (await request.get('./sitemap.xml')).text()
  const named = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  )
  const base = process.env['SITE_BASE'] ?? '/'
  const paths = [
    ...pages,
    ...knownNumbers().map((code) => `./${code}`),
    ...endpointGroups.map(({ slug }) => `./endpoints/${slug}`),
  ]

  expect(named.toSorted()).toEqual(paths.map((path) => base + path.slice('./'.length)).toSorted())
})

test('an address without a page says so, or leads to the code that it means', async ({ page }) => {
  const title = page.getByRole('heading', { level: 1 })
  await page.goto('./31540')
  await expect(title).toHaveText('31540 is not in this reference')
  await expect(page.getByRole('main').getByRole('link', { name: '31504' })).toBeVisible()

  // A number of another layer.
  await page.goto('./21000')
  await expect(page.getByRole('main')).toContainText('command words')

  await page.goto('./E31504')
  await expect(page).toHaveURL('./31504')
  await expect(title).toContainText('31504')
})

test('a link to a code unfurls: title, description, address and image', async ({ page }) => {
  await page.goto('./31504')

  const contentOf = (selector: string) => page.locator(selector).getAttribute('content')
  expect(await contentOf('meta[property="og:title"]')).toBe(
    '31504: Login token is no longer valid, please login again',
  )
  expect(await contentOf('meta[property="og:image"]')).toMatch(/\/og\/31504\.png$/)
  expect(await contentOf('meta[name="description"]')).toContain('31504')
  const canonical = page.locator('link[rel="canonical"]')
  await expect(canonical).toHaveAttribute('href', /\/31504$/)

  await page.getByRole('link', { name: '31505 →' }).click()

  await expect(canonical).toHaveAttribute('href', /\/31505$/)
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', /\/31505$/)
})
