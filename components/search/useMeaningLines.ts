import { computed, shallowRef, watch, type Ref } from 'vue'
import type { MeaningLanguage, MeaningLines } from '../../data/knowledge'
import { meaningId } from '../../data/releases/meanings'
import type { CatalogueOutcome } from '../../data/search/createCatalogueSearch'
import type { CatalogueHit } from '../../data/search/hitMeanings'
import type { SearchModule } from './searchLoaders'

/** What one meaning is and, in English, what to do, in this site’s own words. */
export interface MeaningLine {
  readonly language: MeaningLanguage
  readonly text: string
}

/** Explains the meanings of a result, in order. Reactive: explanations may arrive later. */
export type MeaningLinesOf = (hit: CatalogueHit) => readonly (MeaningLine | undefined)[]

/** Explains results, in Chinese for those who read it; explanations are fetched when first needed. */
export function useMeaningLines(
  query: Readonly<Ref<string>>,
  outcome: Readonly<Ref<CatalogueOutcome | undefined>>,
  module: Readonly<Ref<SearchModule | undefined>>,
): MeaningLinesOf {
  const fetched = shallowRef<Readonly<Partial<Record<MeaningLanguage, MeaningLines>>>>({})
  const language = computed((): MeaningLanguage | undefined => {
    const { hits = [], suggestions = [] } = outcome.value ?? {}
    if (hits.length + suggestions.length === 0) return undefined
    return module.value?.readsChinese(query.value, navigator.languages) ? 'zh-Hans' : 'en'
  })

  watch(language, async (tag) => {
    if (!tag || fetched.value[tag]) return
    // Without them, the results are still there.
    const lines = await module.value?.meaningLineLoaders[tag]().catch(() => null)
    if (lines) fetched.value = { ...fetched.value, [tag]: lines.data }
  })

  return ({ meanings }) => {
    const tag = language.value
    const lines = tag && fetched.value[tag]
    if (!lines) return []
    return meanings.map((meaning) => {
      const text = lines[meaningId(meaning)]
      return text ? { language: tag, text } : undefined
    })
  }
}
