import type { AbsoluteUrl } from '../data/addresses'

/** The address that `npm run preview` serves: right for trying the site, wrong for publishing it. */
const LOCAL_ORIGIN = 'http://localhost:4173'

function readOrigin(): string {
  const value = process.env['SITE_ORIGIN'] ?? LOCAL_ORIGIN
  const origin = URL.canParse(value) ? new URL(value).origin : 'null'
  if (origin === 'null' || new URL(value).pathname !== '/')
    throw new Error(`SITE_ORIGIN is scheme and host, such as https://example.org, not "${value}"`)
  return origin
}

function readBase(): string {
  const value = process.env['SITE_BASE'] ?? '/'
  if (!/^[\w./~-]*$/.test(value))
    throw new Error(`SITE_BASE is a path, such as /errors/, not "${value}"`)
  return `/${value}/`.replace(/\/{2,}/g, '/')
}

/** Where the site is deployed, from the environment of the build. */
export const site = {
  title: 'Fresns error codes',
  description:
    'What the error codes of the Fresns API mean: browse them by category, look one up by number, words or a pasted response, link to it.',
  /** Scheme and host, without a slash at the end. */
  origin: readOrigin(),
  /** Path of the site on its host, with a slash at both ends. */
  base: readBase(),
} as const

/** Makes an address of the site absolute, for what is read outside of it. */
export const absoluteUrl: AbsoluteUrl = (path) => site.origin + site.base.slice(0, -1) + path

/** The address within the site that a request asks for, without base and query. */
export function requestedPath(requestUrl: string): string {
  const { pathname } = new URL(requestUrl, LOCAL_ORIGIN)
  return pathname.startsWith(site.base) ? pathname.slice(site.base.length - 1) : pathname
}
