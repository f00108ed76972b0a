import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import type { TableRelease } from '../../data/releases/releaseTable'
import type { CatalogueOutcome } from '../../data/search'

/** Search results for a query, and the loading of the search. */
export interface CodeSearchState {
  /** Null until the search is loaded. */
  readonly outcome: ComputedRef<CatalogueOutcome | null>
  readonly hasFailed: Readonly<Ref<boolean>>
  /** Loads the search if necessary; call it when somebody is about to search. */
  readonly load: () => Promise<void>
}

type SearchModule = Pick<typeof import('../../data/search'), 'searchCatalogue'>

/** A separate chunk, fetched on first use. */
const loadSearchModule = (): Promise<SearchModule> => import('../../data/search')

/**
 * Searches the catalogue for a query.
 *
 * @param release release to search when the query names no version
 * @param loadModule replaced in tests of slow or failing networks
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
