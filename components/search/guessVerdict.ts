import type { CatalogueHit } from '../../data/search/createCatalogueSearch'

/** Why there are guesses only, as a sentence without its full stop. */
export function guessVerdict(guesses: readonly CatalogueHit[]): string {
  return guesses.some(({ reason }) => reason === 'mentioned')
    ? 'Nothing says that the number is a Fresns code'
    : 'Nothing matches well'
}
