/**
 * The releases for which every row of the published table is valid, inclusive. Source: the message
 * seeders in the release tags of github.com/fresns/fresns.
 */
export const publishedRange = { from: 'v3.1.0', to: 'v3.2.1' } as const

/** The page of the Fresns documentation that this site quotes, at the revision quoted. */
export const publishedTable = {
  /** What this site calls it. */
  name: 'Fresns docs, April 2024',
  date: '2024-04-26',
  url: 'https://github.com/fresns/docs/blob/9351ae06a843390f31bc6c79cf8d896fd3698c26/clients/en-US/reference/error-codes.md',
} as const
