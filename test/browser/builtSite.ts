import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'

/** Where `npm run build` puts the site. */
export const siteFolder = '.vitepress/dist'

/** All files of the built site, relative to its folder, such as `headers.html`. */
export const siteFiles: readonly string[] = readdirSync(siteFolder, {
  recursive: true,
  withFileTypes: true,
})
  .filter((file) => file.isFile())
  .map((file) => path.relative(siteFolder, path.join(file.parentPath, file.name)))
  .map((file) => file.replaceAll(path.sep, '/'))
  .sort()

/** The pages among them. */
export const pageFiles: readonly string[] = siteFiles.filter((file) => file.endsWith('.html'))

/** The address of a page, relative to the site's base: `./` for `index.html`. */
export function addressOf(file: string): string {
  return `./${file.replace(/(?:^|(?<=\/))index\.html$|\.html$/, '')}`
}

/** Opens a page by its address, relative to the base; most pages are alive only when touched. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
}

/** Waits until VitePress has brought the page to life. */
export async function waitUntilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
}

/** Opens a page and brings it to life, as the pointer does on its way to a button. */
export async function openAlive(page: Page, address: string): Promise<void> {
  await open(page, address)
  await page.locator('#app button:not(.search-button)').first().dispatchEvent('pointerover')
  await waitUntilAlive(page)
}

/** The search field that can be used: that of an open dialog makes others unreachable. */
export function searchField(page: Page) {
  return page.getByRole('combobox', { name: 'Search error codes' })
}

/** The row of a code. */
export function rowOf(page: Page, code: number) {
  return page.locator(`tr[id="${code}"]`)
}

/** The link that a row consists of: its number. */
export function rowLink(page: Page, code: number) {
  return page.getByRole('rowheader').getByRole('link', { name: String(code), exact: true })
}

/** Expects one row to be marked, and it to be in view below the bar at the top. */
export async function expectArrivalAt(page: Page, code: number): Promise<void> {
  await expect(page.locator('tr[aria-current="location"]')).toHaveId(String(code))
  await expect
    .poll(() =>
      rowOf(page, code).evaluate((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        const bar = document.querySelector('.VPNavBar')?.getBoundingClientRect().bottom ?? 0
        return top >= bar && bottom <= window.innerHeight
      }),
    )
    .toBe(true)
}
