import { meaningOn, numbersOn } from '.'
import type { CatalogueEntry } from '../catalogue/entries'
import { releaseChanges } from './changes'
import { summariseChanges, type ReleaseSummary } from './changesByRelease'

/** The releases that changed numbers or meanings, newest first. */
export function listChanges(): readonly ReleaseSummary<CatalogueEntry>[] {
  return summariseChanges(releaseChanges, { meaningOn, numbersOn })
}
