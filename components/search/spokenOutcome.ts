import type { CatalogueOutcome } from '../../data/search/createCatalogueSearch'

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

/** What a screen reader announces: the same as what is visible first. */
export function spokenOutcome(outcome: CatalogueOutcome): string {
  const { hits, suggestions, unknown } = outcome
  const ambiguous = hits.filter(({ reason, meanings }) => reason === 'code' && meanings.length > 1)
  const sentences =
    hits.length > 0
      ? [
          `${counted(hits.length, 'code')} found`,
          ...ambiguous.map(({ entry }) => `${entry.code} depends on the server version`),
        ]
      : [
          'No code found',
          ...unknown.map(({ digits }) => `${digits} is not in the catalogue`),
          ...(suggestions.length > 0 ? [counted(suggestions.length, 'suggestion')] : []),
        ]
  return sentences.join('. ')
}
