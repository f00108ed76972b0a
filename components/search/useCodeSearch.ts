import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import type { TableRelease } from '../../data/releases/releaseTable'
import type { CatalogueOutcome } from '../../data/search'

/** Search results that follow a query, and the loading of the search itself. */
export interface CodeSearchState {
  /** Null while the search is not loaded. */
  readonly outcome: ComputedRef<CatalogueOutcome | null>
  readonly hasFailed: Readonly<Ref<boolean>>
  /** Loads the search if it is not there yet; call it when somebody is about to search. */
  readonly load: () => Promise<void>
}

type SearchModule = Pick<typeof import('../../data/search'), 'searchCatalogue'>

/** The engine and its data are a chunk of their own, fetched when first wanted. */
const loadSearchModule = (): Promise<SearchModule> => import('../../data/search')

/**
 * Searches the catalogue for a query.
 *
 * @param release whose numbers answer where the query names no version
 * @param loadModule for tests of slow or failing networks
 */
export function useCodeSearch(
  query: Readonly<Ref<string>>,
  release: Readonly<Ref<TableRelease>>,
  loadModule: () => Promise<SearchModule> = loadSearchModule,
): CodeSearchState {
  const search = shallowRef<SearchModule['searchCatalogue']>()
  const hasFailed = ref(false)

  async function load() {
    if (search.value) return
    try {
      search.value = (await loadModule()).searchCatalogue
      hasFailed.value = false
    } catch {
      hasFailed.value = true
    }
  }

  const outcome = computed(() => search.value?.(query.value, release.value) ?? null)
  return { outcome, hasFailed, load }
}
