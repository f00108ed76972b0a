import { gatherAnswers } from '../data/answers'
import type { CodeParams } from '../data/pageParams'
import { knownNumbers } from '../data/releases'

export default {
  paths() {
    // Computed here, so that visitors load no more than the page needs.
    return knownNumbers().map((code) => ({
      params: { code, answers: gatherAnswers(code) } satisfies CodeParams,
    }))
  },
}
