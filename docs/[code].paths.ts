import type { CodeParams } from '../.vitepress/theme/pageParams'
import { entries } from '../data/entries'
import { findRelatedCodes } from '../data/relatedCodes'
import { searchWordsOf } from '../data/searchWords'
import { userWordsOf } from '../data/userWords'

export default {
  paths() {
    const related = findRelatedCodes()
    return entries.map(({ code }) => ({
      // What a page needs beyond the catalogue: computed here, so that no visitor loads the rest.
      params: {
        code,
        searchWords: searchWordsOf(code),
        userWords: userWordsOf(code),
        related: related.get(code) ?? [],
      } satisfies CodeParams,
    }))
  },
}
