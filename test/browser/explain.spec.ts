import { createServer } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { listen, siteFolder } from '../support/serveSite'

const response = { code: 38104, message: 'No', data: null }

// Hosts that read `_headers` would go by the file extension, if it did not name the type.
test('sources are served as text, to scripts of other origins too', async ({ request }) => {
  const sources = ['codes.ts', 'latest/codes.ts', 'explain.d.ts']
  for (const file of [...sources, 'ErrorCode.php', 'latest/ErrorCode.php']) {
    const answer = await request.get(`./${file}`)
    expect(answer.status(), file).toBe(200)
    expect(answer.headers(), file).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'access-control-allow-origin': '*',
    })
  }
})

test('a Node program imports the module as built', async () => {
  const file = pathToFileURL(path.resolve(siteFolder, 'explain.js')).href
  const { explain } = await import(file)

  expect(explain(response, { version: '3.6.2' })).toMatchObject({
    code: 38104,
    kind: 'error',
    reaction: { id: 'wait-for-review' },
    meanings: [
      { published: 38103, holds: true },
      { published: 38104, holds: false },
    ],
  })
})

test('a page of another origin uses the module and the data', async ({ page, baseURL }) => {
  const site = String(baseURL)
  const other = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html')
    answer.end('<!doctype html><title>Another site</title>')
  })
  const { url, stop } = await listen(other)
  await page.goto(url)

  const explained = await page.evaluate(
    async ([url, body]) => {
      const { explain } = await import(url)
      return explain(body, { headers: new Headers({ 'Fresns-Version': '3.6.2' }) })
    },
    [`${site}explain.js`, JSON.stringify(response)] as const,
  )
  expect(explained).toMatchObject({ code: 38104, version: { release: 'v3.6.2' } })

  for (const file of ['codes.json', 'codes.csv', '31504.json', '31504.md', 'v3.6.2/codes.json']) {
    const status = await page.evaluate(async (url) => (await fetch(url)).status, site + file)
    expect(status, file).toBe(200)
  }
  await stop()
})
