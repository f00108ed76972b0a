/**
 * The server releases for which the published table is right in every line, both included.
 * Read from the message seeders of the release tags of github.com/fresns/fresns.
 */
export const publishedRange = { from: 'v3.1.0', to: 'v3.2.1' } as const
