import { coveredRange } from '../releases'
import { holdsOn, type NumberMeaning } from '../releases/meanings'
import { sourceRelease } from '../releases/sourceUrl'

/**
 * Whether a meaning holds where it was read in the source what endpoints return: in
 * `sourceRelease`, or in the newest covered release, which was compared with it.
 */
export function isOfReadSource(meaning: Pick<NumberMeaning, 'span'>): boolean {
  return holdsOn(meaning, sourceRelease) || holdsOn(meaning, coveredRange.to)
}
