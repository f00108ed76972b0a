import type { MeaningKey } from '..'
import { zh } from './zh'

/** A meaning in other languages than English, one line in each, by language tag (BCP 47). */
export interface Translations {
  readonly 'zh-Hans': string
}

/** A meaning in other languages, in our own words. */
export function translationsOf(key: MeaningKey): Translations {
  return { 'zh-Hans': zh[key] }
}
