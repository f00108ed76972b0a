import type { LanguageTag } from './languageTags'
import type { DescribedMeanings } from './types'
import { files as de } from './de'
import { files as en } from './en'
import { files as es } from './es'
import { files as fr } from './fr'
import { files as ja } from './ja'
import { files as zh } from './zh'

/** The descriptions of one language, by file name: the slug of a category, or `success`. */
export type DescriptionFiles = Readonly<Record<string, DescribedMeanings>>

/** How people describe the meanings of all codes, by language and file. */
export const descriptionFiles = {
  en,
  zh,
  ja,
  es,
  de,
  fr,
} as const satisfies Readonly<Record<LanguageTag, DescriptionFiles>>

const joined = (files: DescriptionFiles): DescribedMeanings =>
  Object.assign({}, ...Object.values(files))

/** How people describe the meanings of all codes, by language. */
export const descriptions: Readonly<Record<LanguageTag, DescribedMeanings>> = {
  en: joined(en),
  zh: joined(zh),
  ja: joined(ja),
  es: joined(es),
  de: joined(de),
  fr: joined(fr),
}
