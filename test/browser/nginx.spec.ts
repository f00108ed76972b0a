import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test as base } from '@playwright/test'
import { siteFiles } from '../support/builtSite'
import { site } from '../../.vitepress/site'
import { findPort, siteFolder } from '../support/serveSite'

/** Where this machine's nginx keeps its configuration; undefined where there is no nginx. */
function configurationFolder(): string | undefined {
  const { stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8' })
  const [file] = /(?<=--conf-path=)\S+/.exec(stderr ?? '') ?? []
  return file === undefined ? undefined : path.dirname(file)
}

const configuration = configurationFolder()

/** The server that README.md describes, with the values of this test. */
function serverBlock(port: number, root: string): string {
  const readme = readFileSync('README.md', 'utf8')
  const [block = ''] = /(?<=^```nginx\n).*?(?=^```$)/ms.exec(readme) ?? []
  return block
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/errors;', `root ${root};`)
    .replaceAll('/var/www/errors/', `${root}${site.base}`)
    .replace('404 /404.html;', `404 ${site.base}404.html;`)
    .replace('location /assets/ {', `location ${site.base}assets/ {`)
}

/** Puts the site at its base path below the root of a host. */
function writeRoot(root: string): void {
  const place = path.join(root, site.base)
  mkdirSync(path.dirname(place), { recursive: true })
  symlinkSync(path.resolve(siteFolder), place.replace(/\/$/, ''))
}

function writeConfiguration(folder: string, mimeTypes: string, server: string): string {
  const file = path.join(folder, 'nginx.conf')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  )
  writeFileSync(
    file,
    `pid ${folder}/nginx.pid;
    events {}
    http {
      include ${mimeTypes};
      default_type application/octet-stream;
      access_log off;
      ${temporary.join('\n')}
      ${server}
    }`,
  )
  return file
}

async function stop(nginx: ChildProcess): Promise<void> {
  if (nginx.exitCode !== null) return
  const hasEnded = new Promise((resolve) => nginx.once('exit', resolve))
  nginx.kill('SIGTERM')
  await hasEnded
}

const test = base.extend<object, { hostUrl: string }>({
  hostUrl: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what is needed
    async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'))
      const root = path.join(folder, 'root')
      writeRoot(root)
      const port = await findPort()
      const mimeTypes = path.join(configuration ?? '', 'mime.types')
      const file = writeConfiguration(folder, mimeTypes, serverBlock(port, root))
      // In one process, which has the rights of whoever runs the test.
      const directives = 'daemon off; master_process off;'
      const errors: string[] = []
      const nginx = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', file, '-g', directives], {
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      nginx.stderr.on('data', (data: Buffer) => errors.push(String(data)))

      const url = `http://127.0.0.1:${port}${site.base}`
      await expect
        .poll(
          () =>
            fetch(url).then(
              ({ ok }) => ok,
              () => errors.join(''),
            ),
          { timeout: 10_000 },
        )
        .toBe(true)
      await use(url)
      await stop(nginx)
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  baseURL: ({ hostUrl }, use) => use(hostUrl),
})

test.skip(configuration === undefined, 'nginx is not on the PATH; run apt-get install nginx')

const page = 'text/html; charset=utf-8'

const answers = [
  ['./', 200, page],
  ['./headers', 200, page],
  ['./31504', 200, page],
  ['./31540', 404, page],
  ['./no/such/page', 404, page],
  ['./og', 404, page],
  ['./codes.json', 200, 'application/json; charset=utf-8'],
  ['./31504.json', 200, 'application/json; charset=utf-8'],
  ['./codes.csv', 200, 'text/csv; charset=utf-8'],
  ['./31504.md', 200, 'text/markdown; charset=utf-8'],
  ['./explain.js', 200, 'application/javascript; charset=utf-8'],
  ['./explain.d.ts', 200, 'text/plain; charset=utf-8'],
  ['./codes.ts', 200, 'text/plain; charset=utf-8'],
  ['./latest/codes.ts', 200, 'text/plain; charset=utf-8'],
  ['./ErrorCode.php', 200, 'text/plain; charset=utf-8'],
  ['./latest/ErrorCode.php', 200, 'text/plain; charset=utf-8'],
  ['./llms.txt', 200, 'text/plain; charset=utf-8'],
  ['./sitemap.xml', 200, 'text/xml; charset=utf-8'],
  ['./og.png', 200, 'image/png'],
] as const

test.describe('nginx, set up as described in README.md,', () => {
  test('answers addresses with their status and type', async ({ request }) => {
    for (const [address, status, type] of answers) {
      const response = await request.get(address)
      const answer = [response.status(), response.headers()['content-type']]

      expect.soft(answer, address).toEqual([status, type])
    }
  })

  test('answers an unknown address with the 404 page', async ({ request }) => {
    const response = await request.get('./31540')

    expect(await response.text()).toBe(readFileSync(path.join(siteFolder, '404.html'), 'utf8'))
  })

  const asset = siteFiles.find((file) => /^assets\/.+\.js$/.test(file)) ?? ''

  test('sends the headers of the build with pages, files and errors', async ({ request }) => {
    for (const address of ['./', './headers', './codes.json', './31504.md', './31540', asset]) {
      const headers = (await request.get(address)).headers()

      expect(headers, address).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'self'"),
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        'referrer-policy': expect.any(String),
        'permissions-policy': expect.any(String),
      })
    }
  })

  test('lets browsers keep assets for a year, and makes them revalidate pages', async ({
    request,
  }) => {
    const cacheControl = async (address: string) =>
      (await request.get(address)).headers()['cache-control']

    expect(await cacheControl(asset)).toBe('public, max-age=31536000, immutable')
    for (const address of ['./', './headers', './codes.json', './31504.md', './31540'])
      expect(await cacheControl(address), address).toBe('no-cache')
  })

  test('compresses text', async ({ request }) => {
    for (const address of ['./headers', './codes.json', './codes.csv', asset])
      expect((await request.get(address)).headers()['content-encoding'], address).toBe('gzip')
  })
})
