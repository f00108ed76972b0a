import type { CodeParams } from '../data/pageParams'
import { gatherExtras, meaningsOf } from '../data/extras/codeExtras'
import { entries } from '../data/catalogue/entries'
import { dependsOnVersion, hasOtherNumbers } from '../data/releases'

export default {
  paths() {
    const extras = gatherExtras()
    return entries.map(({ code }) => ({
      // Computed here, so that visitors load no more than the page needs.
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
