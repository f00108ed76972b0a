import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { siteFolder } from './serveSite'

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

/** Opens a page by its address, relative to the base; its scripts may still be on their way. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
}

/** Waits until the page is alive: from then on its buttons and shortcuts do their work. */
export async function waitUntilAlive(page: Page): Promise<void> {
  await page.locator('.layout:not(.is-starting)').waitFor()
}

/** Opens a page and waits until it is alive. */
export async function openAlive(page: Page, address: string): Promise<void> {
  await open(page, address)
  await waitUntilAlive(page)
}

/** Waits until what changed has been drawn. */
export function waitForFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

/** Opens a page whose scripts are on their way until the returned function lets them through. */
export async function openBeforeScripts(page: Page, address: string): Promise<() => Promise<void>> {
  let letThrough: () => void = () => undefined
  const mayPass = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route('**/*.js', async (route) => {
    await mayPass
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.getByRole('contentinfo').waitFor()
  await waitForFrames(page)
  return async () => {
    letThrough()
    await waitUntilAlive(page)
  }
}

/** The search field that can be used: that of an open dialog makes others unreachable. */
export function searchField(page: Page) {
  return page.getByRole('combobox', { name: 'Search error codes' })
}

/** The results of the search; the page has other options, such as the versions of a server. */
export function searchOptions(page: Page, which: { readonly selected?: boolean } = {}) {
  return page.getByRole('listbox').getByRole('option', which)
}

/** Pastes a text where the focus is; the page must be allowed to use the clipboard. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text)
  await page.keyboard.press('ControlOrMeta+v')
}

/** Opens the dialog and searches until there is a result. */
export async function searchInDialog(page: Page, query: string): Promise<void> {
  await page.getByRole('button', { name: 'Search codes' }).click()
  await searchField(page).fill(query)
  await expect(searchOptions(page).first()).toBeVisible()
}

/** The navigation at the side of wide screens, behind the menu button of narrow ones. */
export function sideNavigation(page: Page) {
  return page.getByRole('navigation', { name: 'Codes' })
}

/** The row of a code. */
export function rowOf(page: Page, code: number) {
  return page.locator(`tr[id="${code}"]`)
}

/** The link of a row to itself, for sharing. */
export function anchorLink(page: Page, code: number) {
  return page.getByRole('link', { name: `Link to the row for ${code}` })
}

/** Expects the page of a code. */
export async function expectPageOf(page: Page, code: number): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/${code}(?:[?#].*)?$`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(String(code))
}

/** The number of a row, which leads to the page of its code. */
export function rowLink(page: Page, code: number) {
  return page.getByRole('rowheader').getByRole('link', { name: String(code), exact: true })
}

/** Expects exactly one row to be marked, in view and uncovered. */
export async function expectArrivalAt(page: Page, code: number): Promise<void> {
  await expect(page.locator('tr[aria-current="location"]')).toHaveId(String(code))
  await expect
    .poll(() =>
      rowOf(page, code).evaluate((row) => {
        const { left, right, top, bottom } = row.getBoundingClientRect()
        const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        const header = document.querySelector('.site-header')?.getBoundingClientRect()
        return top >= (header?.bottom ?? 0) && bottom <= window.innerHeight && row.contains(above)
      }),
    )
    .toBe(true)
}
