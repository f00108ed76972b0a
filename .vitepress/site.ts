/** Where the site is deployed, from the environment of the build. */
export const site = {
  title: 'Fresns error codes',
  description:
    'What the error codes of the Fresns API mean: browse them by category, look one up by number, words or a pasted response, link to it.',
  /** Path of the site on its host, with a slash at both ends. */
  base: withSlashes(process.env['SITE_BASE'] ?? '/'),
} as const

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/')
}
