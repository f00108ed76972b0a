import { entries, type ErrorCode } from '../catalogue/entries'
import { historyOf } from '../releases'
import { findRelatedCodes } from './relatedCodes'
import { phrasesOf } from '../words/phrases'
import { sentencesOf } from '../words/sentences'

/** What this site adds to a published meaning. */
export interface CodeExtras {
  readonly phrases: readonly string[]
  readonly sentences: readonly string[]
  readonly related: readonly ErrorCode[]
}

/** Gathers the extras of every published meaning. Slow: it computes the related codes. */
export function gatherExtras(): ReadonlyMap<ErrorCode, CodeExtras> {
  const related = findRelatedCodes()
  return new Map(
    entries.map(({ code }) => [
      code,
      {
        phrases: phrasesOf(code),
        sentences: sentencesOf(code),
        related: related.get(code) ?? [],
      },
    ]),
  )
}

/** The published meanings that a code has on any release, including its own. */
export function meaningsOf(code: ErrorCode): ReadonlySet<ErrorCode> {
  const others = historyOf(code).flatMap(({ meaning }) =>
    meaning.kind === 'published' ? [meaning.entry.code] : [],
  )
  return new Set([code, ...others])
}
