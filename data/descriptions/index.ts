import type { LanguageTag } from './languageTags'
import type { DescribedMeanings, SentencesByWriter } from './types'
import { files as de } from './de'
import { withoutCode as deWithoutCode } from './de/withoutCode'
import { files as en } from './en'
import { withoutCode as enWithoutCode } from './en/withoutCode'
import { files as es } from './es'
import { withoutCode as esWithoutCode } from './es/withoutCode'
import { files as fr } from './fr'
import { withoutCode as frWithoutCode } from './fr/withoutCode'
import { files as ja } from './ja'
import { withoutCode as jaWithoutCode } from './ja/withoutCode'
import { files as zh } from './zh'
import { withoutCode as zhWithoutCode } from './zh/withoutCode'

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

/** What people type that no code answers, by language. */
export const withoutCode: Readonly<Record<LanguageTag, SentencesByWriter>> = {
  en: enWithoutCode,
  zh: zhWithoutCode,
  ja: jaWithoutCode,
  es: esWithoutCode,
  de: deWithoutCode,
  fr: frWithoutCode,
}

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
