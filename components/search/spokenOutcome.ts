import type { CatalogueOutcome } from '../../data/search'
import { uncertainNumbers } from '../../data/search/codes/uncertainNumbers'

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

/** What a screen reader announces: the same as what is visible first. */
export function spokenOutcome(outcome: CatalogueOutcome): string {
  const { hits, suggestions, unknown, release } = outcome
  const place = release ? ` on server ${release}` : ''
  const sentences =
    hits.length > 0
      ? [
          `${counted(hits.length, 'code')} found${place}`,
          ...uncertainNumbers(outcome).map((number) => `${number} depends on the server version`),
        ]
      : [
          `No code found${place}`,
          ...unknown.map(({ digits }) => `${digits} is not in the catalogue`),
          ...(suggestions.length > 0 ? [counted(suggestions.length, 'suggestion')] : []),
        ]
  return sentences.join('. ')
}
