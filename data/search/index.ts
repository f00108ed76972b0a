import { createCatalogueSearch } from './createCatalogueSearch'
import { words as en } from './languages/en'

/** The search with all it knows in English, the language of the messages. */
export const searchCatalogue = createCatalogueSearch({ en })
