import { nameUnknownNumber } from '../../data/catalogue/numbering'
import { suggestionVerdict } from './suggestionVerdict'
import type { FullOutcome } from '../../data/search/searchEndpoints'
import type { CatalogueHit } from '../../data/search/hitMeanings'

/** Counts numbers, not hits: a number can be found with several meanings. */
function countOf(hits: readonly CatalogueHit[], what: string): string {
  const count = new Set(hits.map(({ entry }) => entry.code)).size
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** What a screen reader announces. */
export function announcementOf(outcome: FullOutcome): string {
  const { hits, suggestions, unknown, lacksCode, endpoint } = outcome
  const ambiguous = hits.filter(({ reason, meanings }) => reason === 'code' && meanings.length > 1)
  const sentences =
    hits.length > 0
      ? [
          `${countOf(hits, 'code')} found`,
          ...ambiguous.map(({ entry }) => `${entry.code} depends on the server version`),
        ]
      : [
          suggestions.length > 0 && unknown.length === 0
            ? suggestionVerdict(suggestions)
            : 'No code found',
          ...(lacksCode ? ['There is no code here'] : []),
          ...unknown.map(({ digits }) => nameUnknownNumber(digits)),
          ...(suggestions.length > 0 ? [countOf(suggestions, 'suggestion')] : []),
        ]
  const first = endpoint ? ['1 endpoint found'] : []
  const others =
    endpoint && hits.length + suggestions.length + unknown.length === 0 ? [] : sentences
  return [...first, ...others].join('. ')
}
