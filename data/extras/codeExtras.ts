import type { ErrorCode } from '../catalogue/entries'
import { meaningsOf, type NumberMeaning } from '../releases/meanings'
import { findRelatedCodes } from './relatedCodes'
import { phrasesOf } from '../words/phrases'
import { sentencesOf } from '../words/sentences'

/** What this site adds to a published meaning. */
export interface CodeExtras {
  readonly phrases: readonly string[]
  readonly sentences: readonly string[]
  readonly related: readonly ErrorCode[]
}

let related: ReturnType<typeof findRelatedCodes> | undefined

/** The extras of a published meaning; none for this site’s wording. */
export function extrasOf({ published }: Pick<NumberMeaning, 'published'>): CodeExtras {
  if (!published) return { phrases: [], sentences: [], related: [] }
  const { code } = published
  return {
    phrases: phrasesOf(code),
    sentences: sentencesOf(code),
    // Slow, for it compares every code with every other.
    related: (related ??= findRelatedCodes()).get(code) ?? [],
  }
}

/** The extras of each meaning of a number, newest first. */
export function gatherExtras(number: number): readonly CodeExtras[] {
  return meaningsOf(number).map(extrasOf)
}
