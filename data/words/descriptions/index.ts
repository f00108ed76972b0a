import type { LanguageTag } from '../../search/languages/languages'
import type { DescribedMeanings } from '../types'
import { descriptions as de } from './de'
import { descriptions as en } from './en'
import { descriptions as es } from './es'
import { descriptions as fr } from './fr'
import { descriptions as ja } from './ja'
import { descriptions as zh } from './zh'

/** How people describe the meanings of all codes, by language. */
export const descriptions: Readonly<Record<LanguageTag, DescribedMeanings>> = {
  en,
  zh,
  ja,
  es,
  de,
  fr,
}
