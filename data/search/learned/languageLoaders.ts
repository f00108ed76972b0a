import type { LanguageTag } from '../../descriptions/languageTags'
import type { LanguageWords } from '../words/languageWords'

/** Fetches a language. Each is a chunk of its own, because most visitors need only English. */
export type LanguageLoader = () => Promise<{ readonly words: LanguageWords }>

/** Fetches the unpacking code in parallel, rather than after the language has arrived. */
const withUnpacking =
  (fetchLanguage: LanguageLoader): LanguageLoader =>
  async () => {
    const [language] = await Promise.all([fetchLanguage(), import('./unpackLanguage')])
    return language
  }

/** Fetches what the search has learned in a language. */
export const languageLoaders: Readonly<Record<LanguageTag, LanguageLoader>> = {
  en: withUnpacking(() => import('./en')),
  zh: withUnpacking(() => import('./zh')),
  ja: withUnpacking(() => import('./ja')),
  es: withUnpacking(() => import('./es')),
  de: withUnpacking(() => import('./de')),
  fr: withUnpacking(() => import('./fr')),
}
