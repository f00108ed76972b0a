import type { MatchReason, SearchableEntry, SearchHit } from '../types'
import { segmentText } from './highlight'
import type { WordMatches } from './matchWords'
import type { RankedMatch } from './rankMatches'
import type { Token } from './tokens'

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
    code: () => segmentText(digits, [{ start: 0, end }]),
    message: () => segmentText(entry.message, []),
  }
}

/** Presents a code found by words, marking the words of its message that the query may mean. */
export function presentMatch<Entry extends SearchableEntry>(
  { entry: { source, tokens, messageTerms } }: RankedMatch<Entry>,
  { strengthByTerm }: Pick<WordMatches<Entry>, 'strengthByTerm'>,
): SearchHit<Entry> {
  const isMeant = (_: Token, at: number) => {
    const term = messageTerms[at]
    return term !== undefined && strengthByTerm.has(term)
  }
  return {
    entry: source,
    reason: 'words',
    code: () => segmentText(String(source.code), []),
    message: () => segmentText(source.message, tokens.filter(isMeant)),
  }
}
