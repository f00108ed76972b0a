import { entries, type ErrorCode } from '../catalogue/entries'
import { historyOf } from '../releases'
import { findRelatedCodes } from './relatedCodes'
import { phrasesOf } from '../words/phrases'
import { sentencesOf } from '../words/sentences'

/** What this site knows of a published meaning beside the table. */
export interface CodeExtras {
  /** This site's own words that people look for it with. */
  readonly phrases: readonly string[]
  /** Sentences of people who meet the error. */
  readonly sentences: readonly string[]
  /** Codes about the same subject, most alike first. */
  readonly related: readonly ErrorCode[]
}

/** Gathers the extras of every published meaning; slow, because it finds the related ones. */
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

/** The published meanings that a number of the table has on some release, its own included. */
export function meaningsOf(code: ErrorCode): ReadonlySet<ErrorCode> {
  const others = historyOf(code).flatMap(({ meaning }) =>
    meaning.kind === 'published' ? [meaning.entry.code] : [],
  )
  return new Set([code, ...others])
}
