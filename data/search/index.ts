import { entries, type CatalogueEntry } from '../entries'
import { searchWordsOf } from '../searchWords'
import { userWordsOf } from '../userWords'
import { createSearch } from './createSearch'
import { fillerWords } from './fillerWords'
import { thesaurus } from './thesaurus'
import type { SearchHit, SearchOutcome } from './types'

/** A found entry of the catalogue. */
export type CatalogueHit = SearchHit<CatalogueEntry>

/** The answer to one input over the catalogue. */
export type CatalogueOutcome = SearchOutcome<CatalogueEntry>

/** The search over the catalogue; loading this module builds it. */
export const searchCatalogue = createSearch({
  entries,
  searchWordsOf,
  userWordsOf,
  thesaurus,
  fillerWords,
})
