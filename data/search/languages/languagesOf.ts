import { languageTags, type LanguageTag } from '../../descriptions/languageTags'

const HAN = /\p{Script=Han}/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const LATIN = /[a-z]{2}/i
const ACCENTED = /[à-öø-ÿœ¿¡]/i

const OTHERS_IN_LATIN = ['es', 'de', 'fr'] as const satisfies readonly LanguageTag[]

const isChinese = (tag: string) => tag.startsWith('zh')

/**
 * The languages to try first: that of the script, English, and the visitor’s own
 * (`navigator.languages`).
 */
export function firstLanguages(query: string, preferred: readonly string[]): LanguageTag[] {
  const own = languageTags.filter((tag) => preferred.some((one) => one.startsWith(tag)))
  const isJapanese = KANA.test(query) || (own.includes('ja') && !own.includes('zh'))
  const eastern: LanguageTag[] =
    HAN.test(query) || KANA.test(query) ? [isJapanese ? 'ja' : 'zh'] : []
  if (!LATIN.test(query) && !ACCENTED.test(query)) return eastern
  const western = OTHERS_IN_LATIN.filter((tag) => own.includes(tag) || ACCENTED.test(query))
  return [...eastern, 'en', ...western]
}

/**
 * The languages to try if those give no answer. Visitors who read Chinese get no further East Asian
 * language: Japanese would read their characters as its own words and give wrong answers.
 */
export function furtherLanguages(query: string, preferred: readonly string[]): LanguageTag[] {
  const eastern: LanguageTag[] = HAN.test(query) && !preferred.some(isChinese) ? ['zh', 'ja'] : []
  return LATIN.test(query) ? [...eastern, ...OTHERS_IN_LATIN] : eastern
}

/**
 * Whether the visitor reads Chinese: the browser prefers it, or the query contains it. Among Latin
 * words, that may be just a name in a response, so the browser must then list Chinese too.
 */
export function readsChinese(query: string, preferred: readonly string[]): boolean {
  if (preferred.slice(0, 1).some(isChinese)) return true
  const isAskedInChinese = firstLanguages(query, preferred).includes('zh')
  return isAskedInChinese && (!LATIN.test(query) || preferred.some(isChinese))
}
