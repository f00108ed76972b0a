/**
 * The releases for which every row of the published table is valid, both included. Source: the
 * message seeders in the release tags of github.com/fresns/fresns.
 */
export const publishedRange = { from: 'v3.1.0', to: 'v3.2.1' } as const
