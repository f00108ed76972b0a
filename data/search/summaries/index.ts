import type { MeaningLanguage, Summaries } from '../../knowledge'

/** Fetches the summaries in a language, a chunk of its own, once there are results. */
export type SummaryLoader = () => Promise<{ readonly data: Summaries }>

/** Fetch the summaries of all meanings, by language. */
export const summaryLoaders: Readonly<Record<MeaningLanguage, SummaryLoader>> = {
  en: () => import('./english.data'),
  'zh-Hans': () => import('./chinese.data'),
}
