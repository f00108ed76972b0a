import { computed, shallowRef, watch, type Ref } from 'vue'
import type { MeaningLanguage } from '../../data/knowledge'
import type { CatalogueHit, CatalogueOutcome } from '../../data/search/createCatalogueSearch'

type SearchModule = typeof import('../../data/search')

/** What one meaning is, in this site’s own words. */
export interface MeaningLine {
  readonly language: MeaningLanguage
  readonly text: string
}

/**
 * Says what the meanings of a result are, in their order; nothing as long as that is not needed.
 * Reactive: what it says may arrive later.
 */
export type ExplainHit = (hit: CatalogueHit) => readonly (MeaningLine | undefined)[]

type Lines = Awaited<ReturnType<SearchModule['meaningLineLoaders'][MeaningLanguage]>>

/**
 * Says what results mean: in Chinese to whoever reads it; in English only for numbers, because
 * whoever has one mostly has its message too. The lines are fetched when first needed.
 *
 * @param outcome what is found for the query
 * @param module the loaded search
 */
export function useMeaningLines(
  query: Readonly<Ref<string>>,
  outcome: Readonly<Ref<CatalogueOutcome | undefined>>,
  module: Readonly<Ref<SearchModule | undefined>>,
): ExplainHit {
  const fetched = shallowRef<Readonly<Partial<Record<MeaningLanguage, Lines>>>>({})
  const language = computed((): MeaningLanguage | undefined => {
    if (module.value?.readsChinese(query.value, navigator.languages)) return 'zh-Hans'
    // Fetched while a number is being typed, they are there when it is complete.
    return outcome.value?.hits.some(({ reason }) => reason !== 'words') ? 'en' : undefined
  })

  watch(
    language,
    async (tag) => {
      if (!tag || fetched.value[tag]) return
      // Without them, the results are still there.
      const lines = await module.value?.meaningLineLoaders[tag]().catch(() => undefined)
      fetched.value = { ...fetched.value, [tag]: lines }
    },
    { immediate: true },
  )

  return ({ meanings, reason }) => {
    const tag = language.value
    const lines = tag && fetched.value[tag]
    if (!lines || (tag === 'en' && reason !== 'code')) return []
    return meanings.map((meaning) => {
      const text = lines.lineOf(meaning)
      return text ? { language: tag, text } : undefined
    })
  }
}
