import { coveredRange } from '../releases'
import { holdsOn, type NumberMeaning } from '../releases/meanings'
import { sourceRelease } from '../releases/releases'

/**
 * Whether a meaning holds in a release whose source shows what endpoints return: `sourceRelease`,
 * or the newest covered release, which was compared with it.
 */
export function isOfReadSource(meaning: Pick<NumberMeaning, 'span'>): boolean {
  return holdsOn(meaning, sourceRelease) || holdsOn(meaning, coveredRange.to)
}
