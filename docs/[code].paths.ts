import type { CodeParams } from '../data/pageParams'
import { gatherExtras, meaningsOf } from '../data/codeExtras'
import { entries } from '../data/entries'
import { dependsOnVersion, hasOtherNumbers } from '../data/history'

export default {
  paths() {
    const extras = gatherExtras()
    return entries.map(({ code }) => ({
      // What a page needs beyond the catalogue: computed here, so that no visitor loads the rest.
      params: {
        code,
        hasStory: dependsOnVersion(code) || hasOtherNumbers(code),
        extras: Object.fromEntries(
          [...meaningsOf(code)].map((meaning) => [meaning, extras.get(meaning)]),
        ),
      } satisfies CodeParams,
    }))
  },
}
