import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { siteFolder } from '../support/builtSite'
import { serveWithHeaders } from '../support/servedWithHeaders'

const siteBase = process.env['SITE_BASE'] ?? '/'
const response = { code: 38104, message: 'No', data: null }

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
    })
  })
}

/** Otherwise, the hosts that read `_headers` would go by the file extension. */
test('a host that reads _headers serves sources as text', async () => {
  const hosted = serveWithHeaders(siteFolder, siteBase)
  const site = `${await listen(hosted)}${siteBase}`
  const sources = ['codes.ts', 'latest/codes.ts', 'explain.d.ts']

  for (const file of [...sources, 'ErrorCode.php', 'latest/ErrorCode.php']) {
    const { status, headers } = await fetch(site + file)
    expect([status, headers.get('content-type')], file).toEqual([200, 'text/plain; charset=utf-8'])
    expect(headers.get('access-control-allow-origin'), file).toBe('*')
  }
  hosted.close()
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

test('a page of another origin uses the module and the data, from the preview and from a host that reads _headers', async ({
  page,
  baseURL,
}) => {
  const hosted = serveWithHeaders(siteFolder, siteBase)
  const other = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html')
    answer.end('<!doctype html><title>Another site</title>')
  })
  await page.goto(await listen(other))

  for (const site of [String(baseURL), `${await listen(hosted)}${siteBase}`]) {
    const explained = await page.evaluate(
      async ([url, body]) => {
        const { explain } = await import(url)
        return explain(body, { headers: new Headers({ 'Fresns-Version': '3.6.2' }) })
      },
      [`${site}explain.js`, JSON.stringify(response)] as const,
    )
    expect(explained).toMatchObject({ code: 38104, version: { release: 'v3.6.2' } })

    const files = [
      'codes.json',
      'codes.schema.json',
      'codes.csv',
      '31504.json',
      '31504.md',
      'llms.txt',
    ]
    for (const file of [...files, 'v3.6.2/codes.json', 'explain.d.ts']) {
      const status = await page.evaluate(async (url) => (await fetch(url)).status, site + file)
      expect(status, site + file).toBe(200)
    }
  }
  hosted.close()
  other.close()
})
