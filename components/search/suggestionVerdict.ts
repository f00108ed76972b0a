import type { CatalogueHit } from '../../data/search/hitMeanings'

/** Why there are only suggestions: a sentence without a full stop. */
export function suggestionVerdict(suggestions: readonly CatalogueHit[]): string {
  return suggestions.some(({ reason }) => reason === 'mentioned')
    ? 'Nothing indicates that the number is a Fresns code'
    : 'Nothing matches well'
}
