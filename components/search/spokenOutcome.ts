import { guessVerdict } from './guessVerdict'
import type { CatalogueHit, CatalogueOutcome } from '../../data/search/createCatalogueSearch'

/** Counts numbers: one can be found with several of its meanings. */
function counted(hits: readonly CatalogueHit[], what: string): string {
  const count = new Set(hits.map(({ entry }) => entry.code)).size
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** What a screen reader announces: the same as what is visible first. */
export function spokenOutcome(outcome: CatalogueOutcome): string {
  const { hits, suggestions, unknown } = outcome
  const ambiguous = hits.filter(({ reason, meanings }) => reason === 'code' && meanings.length > 1)
  const sentences =
    hits.length > 0
      ? [
          `${counted(hits, 'code')} found`,
          ...ambiguous.map(({ entry }) => `${entry.code} depends on the server version`),
        ]
      : [
          suggestions.length > 0 && unknown.length === 0
            ? guessVerdict(suggestions)
            : 'No code found',
          ...unknown.map(({ digits }) => `${digits} is not in the catalogue`),
          ...(suggestions.length > 0 ? [counted(suggestions, 'suggestion')] : []),
        ]
  return sentences.join('. ')
}
