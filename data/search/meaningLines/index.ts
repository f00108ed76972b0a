import type { MeaningLanguage } from '../../knowledge'
import type { NumberMeaning } from '../../releases/meanings'

/** Fetches what meanings are in a language: a chunk of its own, needed once a code is found. */
export type MeaningLineLoader = () => Promise<{
  readonly lineOf: (meaning: NumberMeaning) => string | undefined
}>

/** Fetch what meanings are, in one line each. */
export const meaningLineLoaders: Readonly<Record<MeaningLanguage, MeaningLineLoader>> = {
  en: () => import('./english'),
  'zh-Hans': () => import('./chinese'),
}
