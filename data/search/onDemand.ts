/** What the site loads when somebody is about to search. */
export { createCatalogueSearch } from './createCatalogueSearch'
/** The meanings in Chinese, for those who search in it. */
export const loadChinese = () => import('../knowledge/translations/zh')
export { languageLoaders } from './languages/languageLoaders'
export { firstLanguages, furtherLanguages } from './languages/languagesOf'
