import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { Parser } from 'htmlparser2'
import {
  expectArrivalAt,
  expectPageOf,
  openAlive,
  pageFiles,
  rowOf,
  searchField,
  searchOptions,
  waitUntilAlive,
} from '../support/builtSite'
import { siteFolder } from '../support/serveSite'

/** What the policy refuses from now on, and what goes to another origin, as sentences. */
async function collectBreaches(page: Page, siteUrl: string): Promise<string[]> {
  const breaches: string[] = []
  await page.exposeFunction('reportBreach', (breach: string) => breaches.push(breach))
  await page.addInitScript(`
    document.addEventListener('securitypolicyviolation', (event) =>
      reportBreach(event.violatedDirective + ' refused ' + (event.blockedURI || event.sample)))
  `)
  page.on('console', (message) => {
    if (/content security policy|permissions policy/i.test(message.text()))
      breaches.push(message.text())
  })
  page.on('pageerror', (error) => breaches.push(String(error)))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== new URL(siteUrl).origin && protocol !== 'data:')
      breaches.push(`asked for ${request.url()}`)
  })
  return breaches
}

/** The directives of a Content-Security-Policy by name. */
function readPolicy(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/)
      return [name, sources]
    }),
  )
}

test('a walk through the site violates no policy and contacts no other origin; a foreign script does', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const breaches = await collectBreaches(page, String(baseURL))

  await openAlive(page, './')
  await searchField(page).fill('31504')
  await searchOptions(page).click()
  await expectPageOf(page, 31504)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()

  await page.getByRole('switch').click()
  await expect(page.locator('html.dark')).toBeAttached()
  await page.reload()
  await waitUntilAlive(page)
  await expect(page.locator('html.dark')).toBeAttached()

  await page.getByRole('button', { name: 'Search codes' }).click()
  await searchField(page).fill('token')
  await expect(searchOptions(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'row in the table' }).click()
  await expectArrivalAt(page, 31504)
  await page.getByRole('button', { name: 'Copy link to 31504' }).click()
  await expect(rowOf(page, 31504).getByTitle('Copied')).toBeVisible()

  const response = await page.goto('./31540')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('31540 is not in this reference')

  expect(breaches).toEqual([])

  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.body.append(script)
  })
  await expect.poll(() => breaches).toContain('script-src-elem refused inline')
  await expect(page).not.toHaveTitle('taken over')
})

test('the policy names what may run, and the other headers are there', async ({ request }) => {
  for (const address of ['./', './headers', './no-such-page']) {
    const headers = (await request.get(address)).headers()
    const policy = readPolicy(headers['content-security-policy'] ?? '')

    expect(policy.get('default-src')).toEqual(["'self'"])
    expect(policy.get('object-src')).toEqual(["'none'"])
    expect(policy.get('frame-ancestors')).toEqual(["'none'"])
    for (const source of policy.get('script-src') ?? ['none given'])
      expect(source).toMatch(/^'self'$|^'sha256-[\w+/]{43}='$/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': expect.any(String),
      'permissions-policy': expect.stringContaining('geolocation=()'),
    })
  }
})

test('files whose names change with their content are cached, pages are not', async ({
  request,
}) => {
  const page = await request.get('./headers')
  const [asset = ''] = /(?<=src=")[^"]*assets\/[^"]+\.js/.exec(await page.text()) ?? []

  expect((await request.get(asset)).headers()['cache-control']).toContain('immutable')
  expect(page.headers()['cache-control'] ?? '').not.toContain('immutable')
})

/** The scripts in the text of a page that a browser would run. */
function inlineScripts(html: string): string[] {
  const scripts: string[] = []
  let isInside = false
  const parser = new Parser({
    onopentag(name, { src, type = '' }) {
      isInside = name === 'script' && src === undefined && !type.startsWith('application/')
      if (isInside) scripts.push('')
    },
    ontext(text) {
      if (isInside) scripts.push(`${scripts.pop()}${text}`)
    },
    onclosetag() {
      isInside = false
    },
  })
  parser.end(html)
  return scripts
}

test('every inline script of every page has its hash in the policy', async ({ request }) => {
  const policy = (await request.get('./')).headers()['content-security-policy'] ?? ''
  const allowed = readPolicy(policy).get('script-src') ?? []
  const used = pageFiles.flatMap((file) =>
    inlineScripts(readFileSync(path.join(siteFolder, file), 'utf8')).map((script) => ({
      file,
      source: `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    })),
  )

  expect(used.length).toBeGreaterThanOrEqual(pageFiles.length)
  expect(used.filter(({ source }) => !allowed.includes(source))).toEqual([])
})
