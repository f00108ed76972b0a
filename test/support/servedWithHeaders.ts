import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'

/** The headers of all addresses that a pattern of a `_headers` file matches. */
interface HeaderRule {
  readonly pattern: RegExp
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Reads a `_headers` file as Netlify and Cloudflare do: addresses, headers indented. */
function readHeaderRules(text: string): HeaderRule[] {
  const blocks = text.split(/^(?=\S)/m).filter((block) => block.trim() !== '')
  return blocks.map((block) => {
    const [address = '', ...lines] = block.trimEnd().split('\n')
    const escaped = address.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    return {
      pattern: new RegExp(`^${escaped.replaceAll('*', '.*')}$`),
      headers: lines.map((line) => {
        const [name = '', ...value] = line.split(':')
        return [name.trim(), value.join(':').trim()]
      }),
    }
  })
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.php': 'application/x-httpd-php',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'video/mp2t',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile()
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}

/**
 * Serves a built site like the hosts that read its `_headers` file: with these headers, addresses
 * without `.html`, and the 404 page for all that is not there.
 *
 * @param base path of the site on its host, with a slash at both ends
 */
export function serveWithHeaders(folder: string, base: string): Server {
  const rules = readHeaderRules(readFileSync(path.join(folder, '_headers'), 'utf8'))
  const find = (address: string) =>
    address.startsWith(base)
      ? ['', '.html', 'index.html']
          .map((ending) => path.join(folder, address.slice(base.length) + ending))
          .find(isFile)
      : undefined

  return createServer((request, response) => {
    const address = decode(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (address === undefined) {
      response.writeHead(400).end()
      return
    }
    const found = find(address)
    const file = found ?? path.join(folder, '404.html')
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
    for (const { pattern, headers } of rules)
      if (pattern.test(address))
        for (const [name, value] of headers) response.appendHeader(name, value)
    // A type in the `_headers` file overrides the host's own.
    if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', type)
    response.writeHead(found === undefined ? 404 : 200)
    response.end(readFileSync(file))
  })
}
