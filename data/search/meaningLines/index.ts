import type { MeaningLanguage, MeaningLines } from '../../knowledge'

/** Fetches the one-line explanations in a language, a chunk of its own, once there are results. */
export type MeaningLineLoader = () => Promise<{ readonly data: MeaningLines }>

/** Fetch what meanings are, in one line each. */
export const meaningLineLoaders: Readonly<Record<MeaningLanguage, MeaningLineLoader>> = {
  en: () => import('./english.data'),
  'zh-Hans': () => import('./chinese.data'),
}
