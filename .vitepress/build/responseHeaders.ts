import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { constantFilePaths } from '../../data/files/constantFiles'
import { site } from '../site'
import { EXPLAIN_TYPES } from './explainModule'

/** Read by hosts such as Netlify and Cloudflare Pages. */
const HEADERS_FILE = '_headers'
/** To include in an nginx configuration. */
const NGINX_FILE = 'nginx-headers.conf'

/** Hosts take `.ts` for video and may run `.php`. */
const SOURCE_FILES: readonly string[] = [
  EXPLAIN_TYPES,
  ...Object.values(constantFilePaths).flatMap(({ ts, php }) => [ts, php]),
]

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>(.+?)<\/script>/gs

/** VitePress has two inline scripts: one sets the colours, one marks Macs. */
async function hashInlineScripts(outDir: string): Promise<string[]> {
  const hashes = new Set<string>()
  for (const file of await readdir(outDir)) {
    if (!file.endsWith('.html')) continue
    const html = await readFile(join(outDir, file), 'utf8')
    for (const [, script = ''] of html.matchAll(INLINE_SCRIPT))
      hashes.add(`'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  }
  return [...hashes].sort()
}

function contentSecurityPolicy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${scriptHashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    // Small images may be inlined as data: URLs.
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function securityHeaders(scriptHashes: readonly string[]): readonly (readonly [string, string])[] {
  return [
    ['Content-Security-Policy', contentSecurityPolicy(scriptHashes)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    // Everything is public, and scripts from other origins read the data.
    ['Access-Control-Allow-Origin', '*'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ]
}

/**
 * Writes the response headers, for several hosts. Only the assets get a `Cache-Control`: hosts
 * revalidate pages by default, and would append a second value to the first.
 */
export async function writeResponseHeaders(outDir: string): Promise<void> {
  const headers = securityHeaders(await hashInlineScripts(outDir))
  const lines = headers.map(([name, value]) => `  ${name}: ${value}`)
  const headersFile = [
    `${site.base}*`,
    ...lines,
    '',
    `${site.base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
    ...SOURCE_FILES.flatMap((path) => [
      site.base.slice(0, -1) + path,
      '  Content-Type: text/plain; charset=utf-8',
      '',
    ]),
  ]
  const nginxFile = headers.map(([name, value]) => `add_header ${name} "${value}" always;`)
  await writeFile(join(outDir, HEADERS_FILE), headersFile.join('\n'))
  await writeFile(join(outDir, NGINX_FILE), `${nginxFile.join('\n')}\n`)
}
