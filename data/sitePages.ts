/** A page of this site that is about the codes as a whole. */
export interface SitePage {
  readonly path: string
  readonly title: string
  /** For places with little room. */
  readonly shortTitle: string
}

/** The pages about the codes, in the order of the navigation. */
export const aboutPages: readonly SitePage[] = [
  { path: '/all', title: 'All codes on one page', shortTitle: 'All codes' },
  { path: '/guide', title: 'How to read a code', shortTitle: 'Guide' },
  { path: '/changes', title: 'Changes by version', shortTitle: 'Changes' },
  { path: '/data', title: 'Use the data', shortTitle: 'Data' },
]
