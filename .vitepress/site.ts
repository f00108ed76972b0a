import type { AbsoluteUrl } from '../data/addresses'

/** Where `npm run preview` serves the site. */
const LOCAL_ORIGIN = 'http://localhost:4173'

function readOrigin(): string {
  const value = process.env['SITE_ORIGIN'] ?? LOCAL_ORIGIN
  const origin = URL.canParse(value) ? new URL(value).origin : 'null'
  if (origin === 'null' || new URL(value).pathname !== '/')
    throw new Error(
      `SITE_ORIGIN must be a scheme and host, such as https://example.org, not "${value}"`,
    )
  return origin
}

function readBase(): string {
  const value = process.env['SITE_BASE'] ?? '/'
  if (!/^[\w./~-]*$/.test(value))
    throw new Error(`SITE_BASE must be a path, such as /errors/, not "${value}"`)
  return `/${value}/`.replace(/\/{2,}/g, '/')
}

function readIssuesUrl(): string | null {
  const value = process.env['SITE_ISSUES_URL'] ?? ''
  if (value === '') return null
  if (!URL.canParse(value) || !/^(?:https?|mailto):$/.test(new URL(value).protocol))
    throw new Error(
      `SITE_ISSUES_URL must be an address, such as https://example.org/issues, not "${value}"`,
    )
  return value
}

/** What the configuration hands to the theme. */
export interface ThemeConfig {
  /** Where readers report a mistake; null if nowhere. */
  readonly issuesUrl: string | null
}

/** Name and addresses of the site. */
export const site = {
  title: 'Fresns error codes',
  description:
    'What the error codes of the Fresns API mean: browse by category, look up a number, a few words or a pasted response, and share the link.',
  colour: '#0f766e',
  /** Scheme and host, without a trailing slash. */
  origin: readOrigin(),
  /** Path on the host, with a slash at both ends. */
  base: readBase(),
  issuesUrl: readIssuesUrl(),
} as const

/** Turns a site path into a URL. */
export const absoluteUrl: AbsoluteUrl = (path) => site.origin + site.base.slice(0, -1) + path

/** The site path of a request, without base and query. */
export function requestedPath(requestUrl: string): string {
  const { pathname } = new URL(requestUrl, LOCAL_ORIGIN)
  return pathname.startsWith(site.base) ? pathname.slice(site.base.length - 1) : pathname
}
