import type { CatalogueOutcome } from '../../data/search/createCatalogueSearch'
import type { CatalogueHit } from '../../data/search/hitMeanings'

const shownHit = (hit: CatalogueHit) => ({ ...hit, code: hit.code(), message: hit.message() })

/** An answer with its texts made, so that it can be compared with another. */
export const shownOutcome = <Outcome extends CatalogueOutcome>(outcome: Outcome) => ({
  ...outcome,
  hits: outcome.hits.map(shownHit),
  suggestions: outcome.suggestions.map(shownHit),
})
