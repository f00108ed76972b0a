import { watchDebounced } from '@vueuse/core'
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import { remember } from '../../data/remember'
import type { TableRelease } from '../../data/releases/releaseTable'
import type { CatalogueOutcome } from '../../data/search/createCatalogueSearch'
import type { EndpointHit } from '../../data/search/endpoints'
import { languageLoaders, type LanguageLoader } from '../../data/search/languages/languageLoaders'
import type { LanguageTag, LearnedLanguages } from '../../data/search/languages/languages'
import { firstLanguages, furtherLanguages } from '../../data/search/languages/languagesOf'

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

type EngineModule = Pick<
  typeof import('../../data/search/createCatalogueSearch'),
  'createCatalogueSearch'
>
type EndpointModule = Pick<
  typeof import('../../data/search/endpoints'),
  'searchEndpoint' | 'narrowTo'
>

/** Separate chunks, fetched on first use. */
export interface SearchLoaders {
  readonly engine: () => Promise<EngineModule>
  readonly languages: Readonly<Record<LanguageTag, LanguageLoader>>
  readonly endpoints: () => Promise<EndpointModule>
}

const loaders: SearchLoaders = {
  engine: () => import('../../data/search/createCatalogueSearch'),
  languages: languageLoaders,
  endpoints: () => import('../../data/search/endpoints'),
}

/** Pause in typing before other languages are tried, in ms: half a word has no answer in any. */
const PAUSE_BEFORE_OTHERS = 600

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
  const engine = shallowRef<EngineModule>()
  const learned = shallowRef<LearnedLanguages>({})
  const endpoints = shallowRef<EndpointModule>()
  const hasFailed = ref(false)
  const hasPath = computed(() => PATH.test(query.value))

  const search = computed(() => engine.value?.createCatalogueSearch(learned.value))
  const found = computed(() => search.value?.(query.value, release.value))

  async function load() {
    if (engine.value) return
    try {
      engine.value = await modules.engine()
      hasFailed.value = false
    } catch {
      hasFailed.value = true
    }
  }

  /** Without a language, the others and the messages are still searched. */
  const fetchLanguage = remember(async (tag: LanguageTag) => {
    const module = await modules.languages[tag]().catch(() => null)
    if (module) learned.value = { ...learned.value, [tag]: module.words }
  })

  const first = computed(() =>
    found.value?.readings.length === 0 ? firstLanguages(query.value, navigator.languages) : [],
  )
  const isUnanswered = computed(
    () => found.value?.hits.length === 0 && first.value.every((tag) => learned.value[tag]),
  )
  watch(first, (tags) => tags.forEach(fetchLanguage))
  watchDebounced(
    [query, isUnanswered],
    () => {
      if (isUnanswered.value) furtherLanguages(query.value).forEach(fetchLanguage)
    },
    { debounce: PAUSE_BEFORE_OTHERS },
  )

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
    if (!found.value) return null
    const endpoint = (hasPath.value && endpoints.value?.searchEndpoint(query.value)) || null
    return endpoint && endpoints.value
      ? { ...endpoints.value.narrowTo(found.value, endpoint), endpoint }
      : { ...found.value, endpoint: null }
  })
  return { outcome, hasFailed, load }
}
