export type SearchModule = typeof import('../../data/search')
export type EndpointModule = typeof import('../../data/search/searchEndpoints')

/** Chunks, fetched on first use. */
export interface SearchLoaders {
  readonly search: () => Promise<SearchModule>
  readonly endpoints: () => Promise<EndpointModule>
}

/** The chunks of this site. */
export const searchLoaders: SearchLoaders = {
  search: () => import('../../data/search'),
  endpoints: () => import('../../data/search/searchEndpoints'),
}
