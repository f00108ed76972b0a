import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { absoluteUrl, site } from '../../.vitepress/site'
import { catalogue } from '../../data/catalogue/entries'
import { endpointGroups } from '../../data/endpoints'
import { siteFiles as programFiles } from '../../data/files'
import { knownNumbers } from '../../data/releases'
import { meaningsOf } from '../../data/releases/meanings'
import { addressOf, pageFiles, siteFiles } from '../support/builtSite'
import { siteFolder } from '../support/serveSite'

const pages = [
  './',
  './all',
  './guide',
  './data',
  './changes',
  './endpoints',
  './handling',
  ...catalogue.map(({ slug }) => `./${slug}`),
  ...endpointGroups.map(({ slug }) => `./endpoints/${slug}`),
  ...knownNumbers().map((code) => `./${code}`),
]

const files = [
  ...[...programFiles(absoluteUrl).keys()].map((address) => address.slice(1)),
  ...['explain.js', 'explain.d.ts', 'sitemap.xml', 'og.png'],
  ...knownNumbers().map((code) => `og/${code}.png`),
]

// Addresses that people and programs keep: they must never stop answering.
test('every page and file that has an address is built', () => {
  expect(pageFiles.map(addressOf).toSorted()).toEqual([...pages, './404'].toSorted())
  expect(files.filter((file) => !siteFiles.includes(file))).toEqual([])
})

test('every code has a page that names it and, if it has one meaning, its message', () => {
  for (const code of knownNumbers()) {
    const html = readFileSync(path.join(siteFolder, `${code}.html`), 'utf8')
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1]
    const [first, ...others] = meaningsOf(code)
    const said = others.length > 0 ? 'what it means depends on the version' : first?.text

    expect(title).toBe(`${code}: ${said} | Fresns error codes`)
    // A page whose address ends in 404, such as 33404, is not the 404 page.
    expect(/<h1[^]*?<\/h1>/.exec(html)?.[0]).toContain(String(code))
  }
})

test('the sitemap names every page', () => {
  const sitemap = readFileSync(path.join(siteFolder, 'sitemap.xml'), 'utf8')
  const named = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  )
  expect(named.toSorted()).toEqual(
    pages.map((path) => site.base + path.slice('./'.length)).toSorted(),
  )
})

test('an address without a page says so, or leads to the code that it means', async ({ page }) => {
  const title = page.getByRole('heading', { level: 1 })
  await page.goto('./31540')
  await expect(title).toHaveText('31540 is not in this reference')
  await expect(page.getByRole('main').getByRole('link', { name: '31504' })).toBeVisible()

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
