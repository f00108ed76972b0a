import type { CodeParams } from '../data/pageParams'
import { gatherExtras, meaningsOf } from '../data/extras/codeExtras'
import { entries } from '../data/catalogue/entries'
import { dependsOnVersion, hasOtherNumbers } from '../data/releases'

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
