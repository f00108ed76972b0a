import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import type { TableRelease } from '../../data/releases/releaseTable'
import type { CatalogueOutcome } from '../../data/search/createCatalogueSearch'
import type { EndpointHit } from '../../data/search/endpoints'

/** The answer to a query, with the endpoint that it names. */
export interface ShownOutcome extends CatalogueOutcome {
  readonly endpoint: EndpointHit | null
}

/** Search results for a query, and the loading of the search. */
export interface CodeSearchState {
  /** Null until the search is loaded. */
  readonly outcome: ComputedRef<ShownOutcome | null>
  readonly hasFailed: Readonly<Ref<boolean>>
  /** Loads the search if necessary; call it when somebody is about to search. */
  readonly load: () => Promise<void>
}

type SearchModule = Pick<typeof import('../../data/search'), 'searchCatalogue'>
type EndpointModule = Pick<
  typeof import('../../data/search/endpoints'),
  'searchEndpoint' | 'narrowTo'
>

/** Separate chunks, fetched on first use. */
export interface SearchLoaders {
  readonly codes: () => Promise<SearchModule>
  readonly endpoints: () => Promise<EndpointModule>
}

const loaders: SearchLoaders = {
  codes: () => import('../../data/search'),
  endpoints: () => import('../../data/search/endpoints'),
}

/** Only such a text can name an endpoint. */
const PATH = /\w\/[\w{]/

/**
 * Searches the catalogue for a query.
 *
 * @param release release to search when the query names no version
 * @param modules replaced in tests of slow or failing networks
 */
export function useCodeSearch(
  query: Readonly<Ref<string>>,
  release: Readonly<Ref<TableRelease>>,
  modules: SearchLoaders = loaders,
): CodeSearchState {
  const search = shallowRef<SearchModule['searchCatalogue']>()
  const endpoints = shallowRef<EndpointModule>()
  const hasFailed = ref(false)
  const hasPath = computed(() => PATH.test(query.value))

  async function load() {
    if (search.value) return
    try {
      search.value = (await modules.codes()).searchCatalogue
      hasFailed.value = false
    } catch {
      hasFailed.value = true
    }
  }

  watch(
    hasPath,
    async () => {
      if (!hasPath.value || endpoints.value) return
      // Without them, the codes are still found.
      endpoints.value = await modules.endpoints().catch(() => undefined)
    },
    { immediate: true },
  )

  const outcome = computed(() => {
    const found = search.value?.(query.value, release.value)
    if (!found) return null
    const endpoint = (hasPath.value && endpoints.value?.searchEndpoint(query.value)) || null
    return endpoint && endpoints.value
      ? { ...endpoints.value.narrowTo(found, endpoint), endpoint }
      : { ...found, endpoint: null }
  })
  return { outcome, hasFailed, load }
}
