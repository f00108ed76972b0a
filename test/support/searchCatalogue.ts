import { createCatalogueSearch } from '../../data/search'
import { words as en } from '../../data/search/learned/en'

/** The search with all it knows in English, the language of the messages. */
export const searchCatalogue = createCatalogueSearch({ en })
