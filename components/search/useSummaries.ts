import { computed, shallowRef, watch, type Ref } from 'vue'
import type { MeaningLanguage, Summaries } from '../../data/knowledge'
import { meaningId } from '../../data/releases/meanings'
import type { CatalogueOutcome } from '../../data/search/createCatalogueSearch'
import type { CatalogueHit } from '../../data/search/hitMeanings'
import type { SearchModule } from './searchLoaders'

/** A meaning explained and, in English, what to do about it, in this site’s own words. */
export interface Summary {
  readonly language: MeaningLanguage
  readonly text: string
}

/** Summarises the meanings of a result, in order. Reactive: the summaries may arrive later. */
export type SummariesOf = (hit: CatalogueHit) => readonly (Summary | undefined)[]

/** Summarises results, in Chinese for those who read it. Summaries are fetched when first needed. */
export function useSummaries(
  query: Readonly<Ref<string>>,
  outcome: Readonly<Ref<CatalogueOutcome | undefined>>,
  module: Readonly<Ref<SearchModule | undefined>>,
): SummariesOf {
  const fetched = shallowRef<Readonly<Partial<Record<MeaningLanguage, Summaries>>>>({})
  const language = computed((): MeaningLanguage | undefined => {
    const { hits = [], suggestions = [] } = outcome.value ?? {}
    if (hits.length + suggestions.length === 0) return undefined
    return module.value?.readsChinese(query.value, navigator.languages) ? 'zh-Hans' : 'en'
  })

  watch(language, async (tag) => {
    if (!tag || fetched.value[tag]) return
    // Without them, the results are still there.
    const loaded = await module.value?.summaryLoaders[tag]().catch(() => null)
    if (loaded) fetched.value = { ...fetched.value, [tag]: loaded.data }
  })

  return ({ meanings }) => {
    const tag = language.value
    const summaries = tag && fetched.value[tag]
    if (!summaries) return []
    return meanings.map((meaning) => {
      const text = summaries[meaningId(meaning)]
      return text ? { language: tag, text } : undefined
    })
  }
}
