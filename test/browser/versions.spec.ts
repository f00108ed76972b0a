import { expect, test, type Page } from '@playwright/test'
import { releases, type ReleaseTag } from '../../data/releases'
import { catalogue } from '../../data/catalogue/entries'
import { tableRows } from '../../data/releases/releaseTable'
import { expectArrivalAt, open, openAlive, rowOf, searchField } from '../support/builtSite'

const picker = (page: Page) => page.getByRole('button', { name: 'Server version' })

async function chooseVersion(page: Page, span: string) {
  await picker(page).click()
  await page
    .getByRole('dialog', { name: 'Server version' })
    .getByRole('button', { name: span })
    .click()
}

/** Number and message of all rows; what is said of a difference is left out. */
function readRows(page: Page): Promise<string[]> {
  return page.locator('main tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const cell = row.querySelector('td')
      const difference = cell?.querySelector('.version-difference')?.textContent ?? ''
      const text = cell?.textContent.replace(difference, '').trim()
      return `${row.id} ${text}`
    }),
  )
}

function rowsOn(release: ReleaseTag): string[] {
  return catalogue
    .flatMap(({ sections }) => sections)
    .flatMap(({ entries }) => tableRows(entries, release))
    .map(({ number, entry }) => `${number} ${entry?.message ?? ''}`)
}

test('a version is chosen on a page, marked there, carried on and remembered', async ({
  page,
  context,
}) => {
  await openAlive(page, './editor')
  await expect(page.locator('.is-different')).toHaveCount(0)

  await chooseVersion(page, 'v3.3.0 to v3.6.2')
  await expect(page).toHaveURL('./editor?v=3.6.2')
  await expect(page.locator('.is-different')).toHaveCount(10)
  await expect(rowOf(page, 38104)).toContainText('Content being reviewed')
  await expect(picker(page)).toBeFocused()

  await rowOf(page, 38104).getByRole('link', { name: '38105' }).click()
  await expect(page).toHaveURL('./38105?v=3.6.2')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Content being published')
  await expect(page).toHaveTitle(/^38105: Content being published/)

  await page.getByRole('link', { name: 'How to read a code' }).first().click()
  await expect(page).toHaveURL('./guide?v=3.6.2')

  const later = await context.newPage()
  await openAlive(later, './contents')
  await expect(later).toHaveURL('./contents?v=3.6.2')

  await chooseVersion(later, 'v3.1.0 to v3.2.1')
  await expect(later).toHaveURL('./contents')
})

test('a link to a row that only another release has leads there', async ({ page }) => {
  await open(page, './editor?v=3.6.2#38110')
  await expect(rowOf(page, 38110)).toBeInViewport({ ratio: 1 })
  await expect(rowOf(page, 38110)).toHaveAttribute('aria-current', 'location')

  for (const [address, code] of [
    ['./contents?v=2.21.4#37505', 37505],
    ['./all?v=2.21.4#37404', 37404],
  ] as const) {
    await open(page, address)
    await expectArrivalAt(page, code)
  }

  await open(page, './38109')
  await page.getByRole('link', { name: '38110', exact: true }).click()
  await expect(page).toHaveURL('./editor?v=3.6.2#38110')
  await expect(rowOf(page, 38110)).toBeInViewport({ ratio: 1 })
})

test('a pasted response is answered for the version that its header names', async ({ page }) => {
  await open(page, './')
  await searchField(page).fill('HTTP/2 200 \u2028fresns-version: 3.6.2\u2028{"code":38110}')
  await expect(page.getByRole('option')).toHaveCount(1)
  await expect(page.getByText('The text names server version 3.6.2.')).toBeVisible()

  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('./editor?v=3.6.2#38110')
  await expect(rowOf(page, 38110)).toBeInViewport({ ratio: 1 })
  await expect(rowOf(page, 38110).getByRole('link').first()).toBeFocused()
})

test('a result of another version on the same page brings its row along', async ({ page }) => {
  await openAlive(page, './editor')
  await page.keyboard.press('Control+k')
  await searchField(page).fill('fresns-version: 3.6.2\u2028{"code":38110}')
  await page.getByRole('option').click()

  await expect(page).toHaveURL('./editor?v=3.6.2#38110')
  await expect(rowOf(page, 38110)).toBeInViewport({ ratio: 1 })
})

test('the version can be chosen in the answer to a number that depends on it', async ({ page }) => {
  await openAlive(page, './headers')
  await page.keyboard.press('Control+k')
  await searchField(page).fill('38104')
  await expect(page.getByRole('option')).toContainText('Content being published')

  const dialog = page.getByRole('dialog', { name: 'Search' })
  await dialog.getByRole('button', { name: 'Server version' }).click()
  await dialog.getByRole('button', { name: 'v3.3.0 to v3.6.2' }).click()
  await expect(page.getByRole('option')).toContainText('Content being reviewed')

  await dialog.getByRole('button', { name: 'Server version' }).click()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeVisible()
})

test('all tables say what each release says', async ({ page }) => {
  test.slow()
  await open(page, './all')
  for (const tag of ['v2.0.0', 'v2.21.4', 'v3.0.0', 'v3.2.1', 'v3.3.0', 'v3.6.2'] as const) {
    await page.goto(`./all?v=${tag.slice(1)}`)
    await expect(picker(page)).toHaveText(tag)
    expect((await readRows(page)).slice(1), tag).toEqual(rowsOn(tag))
  }
})

test('a number without a page is explained for the chosen version', async ({ page }) => {
  await openAlive(page, './38110?v=3.6.2')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('38110: The author')

  await chooseVersion(page, 'v3.0.0')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '38110 is not in the published table',
  )
})

test('the files of every release are there', async ({ request }) => {
  for (const tag of releases)
    for (const file of ['codes.json', 'codes.csv'])
      expect((await request.get(`./${tag}/${file}`)).ok(), `${tag}/${file}`).toBe(true)
})
