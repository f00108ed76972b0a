import type { CatalogueOutcome } from '../data/search'

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

/** What a screen reader is told of an outcome: the same that the eye sees first. */
export function spokenOutcome({ hits, suggestions, unknown }: CatalogueOutcome): string {
  if (hits.length > 0) return `${counted(hits.length, 'code')} found`
  const sentences = [
    'No code found',
    ...unknown.map(({ digits }) => `${digits} is not in the catalogue`),
    ...(suggestions.length > 0 ? [counted(suggestions.length, 'suggestion')] : []),
  ]
  return sentences.join('. ')
}
