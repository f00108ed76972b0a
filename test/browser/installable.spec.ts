import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { open, searchField, searchOptions } from '../support/builtSite'
import { siteFolder } from '../support/serveSite'

test('browsers find nothing that keeps the site from being installed', async ({
  page,
  context,
}) => {
  await open(page, './31504')
  const session = await context.newCDPSession(page)
  const { url, errors } = await session.send('Page.getAppManifest')
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')

  expect(new URL(url).pathname).toMatch(/\/manifest\.webmanifest$/)
  expect(errors).toEqual([])
  // A test runs in a private window, which installs nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})

test('the icons have the sizes that the manifest states', () => {
  const read = (file: string) => readFileSync(path.join(siteFolder, file))
  const { icons } = JSON.parse(read('manifest.webmanifest').toString())

  expect(icons).toHaveLength(2)
  for (const { src, sizes } of icons) {
    const png = read(src)
    // Width and height stand in the first chunk (https://www.w3.org/TR/png/#11IHDR).
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
  }
})

test('a response that another app shares is searched and leaves the address', async ({
  page,
  request,
  baseURL,
}) => {
  const { share_target } = await (await request.get('./manifest.webmanifest')).json()
  const address = new URL(share_target.action, new URL('./manifest.webmanifest', baseURL))
  const shared = '{\n  "code": 36104,\n  "message": "No right",\n  "data": null\n}'
  address.search = String(new URLSearchParams({ [share_target.params.text]: shared }))
  await open(page, address.href)

  await expect(searchOptions(page).first()).toHaveAttribute('data-code', '36104')
  await expect(searchField(page)).toHaveValue(/"code": 36104/)
  expect(page.url()).toBe(new URL('./', baseURL).href)
})

test('the search that a browser learns from the site leads to results', async ({ page }) => {
  await open(page, './headers')
  const link = page.locator('link[rel="search"]')
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml')
  const template = await link.evaluate(async (element: HTMLLinkElement) => {
    const text = await (await fetch(element.href)).text()
    const description = new DOMParser().parseFromString(text, 'application/xml')
    return description.querySelector('Url')?.getAttribute('template') ?? ''
  })
  const asked = new URL(template.replace('{searchTerms}', encodeURIComponent('token expired')))
  // The build may be for another host than the one of this test.
  await open(page, new URL(asked.pathname + asked.search, page.url()).href)

  await expect(searchOptions(page).first()).toBeVisible()
  await expect(searchField(page)).toHaveValue('token expired')
})
