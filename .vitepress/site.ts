import type { AbsoluteUrl } from '../data/addresses'

/** The address that `npm run preview` serves: right for trying the site, wrong for publishing it. */
const LOCAL_ORIGIN = 'http://localhost:4173'

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/')
}

/** Where the site is deployed, from the environment of the build. */
export const site = {
  title: 'Fresns error codes',
  description:
    'What the error codes of the Fresns API mean: browse them by category, look one up by number, words or a pasted response, link to it.',
  /** Scheme and host, without a slash at the end. */
  origin: (process.env['SITE_ORIGIN'] ?? LOCAL_ORIGIN).replace(/\/+$/, ''),
  /** Path of the site on its host, with a slash at both ends. */
  base: withSlashes(process.env['SITE_BASE'] ?? '/'),
} as const

/** Makes an address of the site absolute, for what is read outside of it. */
export const absoluteUrl: AbsoluteUrl = (path) => site.origin + site.base.slice(0, -1) + path
