/** The languages in which the search understands words; the first is that of the messages. */
export const languageTags = ['en', 'zh', 'ja', 'es', 'de', 'fr'] as const

/** The tag of a language, as in BCP 47. */
export type LanguageTag = (typeof languageTags)[number]
