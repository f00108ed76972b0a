/** What the site loads when somebody is about to search. */
export { createCatalogueSearch } from './createCatalogueSearch'
/** For those who search in Chinese. */
export const loadChinese = () => import('./chineseMeanings')
export { languageLoaders } from './languages/languageLoaders'
export { firstLanguages, furtherLanguages } from './languages/languagesOf'
