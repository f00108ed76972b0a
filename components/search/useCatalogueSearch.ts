import { useTimeoutFn } from '@vueuse/core'
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import { memoise } from '../../data/memoise'
import type { TableRelease } from '../../data/releases/releaseTable'
import type { FullOutcome } from '../../data/search/searchEndpoints'
import type { LanguageTag } from '../../data/descriptions/languageTags'
import type { LearnedLanguages } from '../../data/search/words/languageWords'
import {
  searchLoaders,
  type SearchLoaders,
  type SearchModule,
  type EndpointModule,
} from './searchLoaders'
import { useSummaries, type SummariesOf } from './useSummaries'

/** Search results for a query. */
export interface CatalogueSearchState {
  readonly outcome: ComputedRef<FullOutcome | null>
  readonly summariesOf: SummariesOf
  readonly hasFailed: Readonly<Ref<boolean>>
  /** Whether a language that may bring an answer is still loading. */
  readonly isWaiting: ComputedRef<boolean>
  /** Fetches the search; call it when somebody is about to use it. */
  readonly load: () => Promise<void>
}

/** In ms: half a word has no answer, so other languages can wait. */
const PAUSE_BEFORE_OTHER_LANGUAGES = 600

/**
 * Only text with such a path can name an endpoint: not "HTTP/1.1" or "application/json" alone.
 */
const PATH = /(?<=\w)(?<!\b(?:application|text))\/[a-z{]/i

/**
 * Searches the catalogue.
 *
 * @param release searched when the query names no version
 * @param modules replaced in tests
 */
export function useCatalogueSearch(
  query: Readonly<Ref<string>>,
  release: Readonly<Ref<TableRelease>>,
  modules: SearchLoaders = searchLoaders,
): CatalogueSearchState {
  const module = shallowRef<SearchModule>()
  const learned = shallowRef<LearnedLanguages>({})
  const unavailable = shallowRef<readonly LanguageTag[]>([])
  /** Undefined until they arrive; null if they could not be loaded. */
  const endpoints = shallowRef<EndpointModule | null>()
  const hasFailed = ref(false)
  const hasPath = computed(() => PATH.test(query.value))

  /** By the tags of the languages, joined: a query gets the same answer whatever was asked before. */
  const searchIn = computed(() => {
    const languages = Object.entries(learned.value)
    return memoise((tags: string) =>
      module.value?.createCatalogueSearch(
        Object.fromEntries(
          languages
            .filter(([tag]) => tags.includes(tag))
            // Not in the order of arrival, which would decide between equals.
            .sort(([one], [other]) => tags.indexOf(one) - tags.indexOf(other)),
        ),
      ),
    )
  })
  const findIn = (tags: readonly LanguageTag[]) =>
    searchIn.value(tags.join())?.(query.value, release.value)
  const ownTags = computed(
    () => module.value?.firstLanguages(query.value, navigator.languages) ?? [],
  )
  const furtherTags = computed(
    () => module.value?.furtherLanguages(query.value, navigator.languages) ?? [],
  )
  const foundFirst = computed(() => findIn(ownTags.value))

  async function load() {
    if (module.value) return
    try {
      module.value = await modules.search()
      hasFailed.value = false
    } catch {
      hasFailed.value = true
    }
  }

  /** If a language cannot be loaded, the others and the messages are still searched. */
  const fetchLanguage = memoise(async (tag: LanguageTag) => {
    const language = await module.value?.languageLoaders[tag]().catch(() => null)
    if (language) learned.value = { ...learned.value, [tag]: language.words }
    else unavailable.value = [...unavailable.value, tag]
  })

  const first = computed(() => (foundFirst.value?.readings.length === 0 ? ownTags.value : []))
  const isWaiting = computed(() =>
    first.value.some((tag) => !learned.value[tag] && !unavailable.value.includes(tag)),
  )
  const isUnanswered = computed(() => foundFirst.value?.hits.length === 0 && !isWaiting.value)
  const found = computed(() =>
    isUnanswered.value && furtherTags.value.some((tag) => learned.value[tag])
      ? findIn([...ownTags.value, ...furtherTags.value])
      : foundFirst.value,
  )
  watch(first, (tags) => tags.forEach(fetchLanguage))
  const tryOthersLater = useTimeoutFn(
    () => {
      if (isUnanswered.value) furtherTags.value.forEach(fetchLanguage)
    },
    PAUSE_BEFORE_OTHER_LANGUAGES,
    { immediate: false },
  )
  watch([query, isUnanswered], () => tryOthersLater.start())

  watch(
    hasPath,
    async () => {
      if (!hasPath.value || endpoints.value) return
      // Without them, the codes are still found.
      endpoints.value = await modules.endpoints().catch(() => null)
    },
    { immediate: true },
  )

  const outcome = computed((): FullOutcome | null => {
    if (!found.value) return null
    // Words beside a path lead to other codes before its endpoint is known.
    const isEarly = hasPath.value && endpoints.value === undefined
    if (isEarly && found.value.readings.length === 0) return null
    return hasPath.value && endpoints.value
      ? endpoints.value.withEndpoint(found.value, query.value)
      : { ...found.value, endpoint: null }
  })
  const summariesOf = useSummaries(query, found, module)
  return { outcome, summariesOf, hasFailed, isWaiting, load }
}
