import type { LanguageTag, LanguageWords } from './languages'

/** Fetches a language: a chunk of its own, because most visitors need no other than English. */
export type LanguageLoader = () => Promise<{ readonly words: LanguageWords }>

/** Fetches what the search has learned in a language. */
export const languageLoaders: Readonly<Record<LanguageTag, LanguageLoader>> = {
  en: () => import('./en'),
  zh: () => import('./zh'),
  ja: () => import('./ja'),
  es: () => import('./es'),
  de: () => import('./de'),
  fr: () => import('./fr'),
}
