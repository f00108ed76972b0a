/** What the site loads when somebody is about to search. */
export { createCatalogueSearch } from './createCatalogueSearch'
export { languageLoaders } from './learned/languageLoaders'
export { firstLanguages, furtherLanguages, readsChinese } from './languages/languagesOf'
export { summaryLoaders } from './summaries'
export { suggestNumbers } from './suggestNumbers'
