/** A page about the codes in general. */
export interface SitePage {
  readonly path: string
  readonly title: string
  readonly shortTitle: string
}

/** The pages about the codes, in navigation order. */
export const aboutPages: readonly SitePage[] = [
  { path: '/all', title: 'All codes on one page', shortTitle: 'All codes' },
  { path: '/guide', title: 'How to read a code', shortTitle: 'Guide' },
  { path: '/endpoints', title: 'Codes by endpoint', shortTitle: 'Endpoints' },
  { path: '/handling', title: 'Handle the codes', shortTitle: 'Handling' },
  { path: '/changes', title: 'Changes by version', shortTitle: 'Changes' },
  { path: '/data', title: 'Use the data', shortTitle: 'Data' },
]
