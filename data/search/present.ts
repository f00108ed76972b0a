import type { MatchReason, SearchableEntry, SearchHit } from './types'
import { markWords, segmentText } from './words/highlight'
import type { RankedMatch } from './words/rankMatches'

/** Presents a code found by number. */
export function presentNumber<Entry extends SearchableEntry>(
  entry: Entry,
  reason: MatchReason,
  typed: string,
): SearchHit<Entry> {
  const digits = String(entry.code)
  const end = digits.startsWith(typed) ? typed.length : 0
  return {
    entry,
    reason,
    code: segmentText(digits, [{ start: 0, end }]),
    message: segmentText(entry.message, []),
  }
}

/**
 * Presents a code found by words.
 *
 * @param isMeant whether the query means a word with this stem
 */
export function presentMatch<Entry extends SearchableEntry>(
  { entry: { source, tokens } }: RankedMatch<Entry>,
  isMeant: (stem: string) => boolean,
): SearchHit<Entry> {
  return {
    entry: source,
    reason: 'words',
    code: segmentText(String(source.code), []),
    message: markWords(source.message, tokens, isMeant),
  }
}
