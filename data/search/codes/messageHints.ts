import { historyOf, type Meaning, type Stretch } from '../../releases'
import type { ReleaseEntry } from '../../releases/releaseTable'

/** A number whose message in the text belongs to other releases than the one searched. */
export interface MessageHint extends Stretch {
  readonly number: number
}

const textOf = (meaning: Meaning) =>
  (meaning.kind === 'published' ? meaning.entry.text : meaning.text).toLowerCase()

/**
 * Tells from the message next to a number which releases it comes from, if the text names no
 * version: `{"code": 38104, "message": "Content being reviewed …"}` is from v3.3.0 or later.
 *
 * @param entries the rows found for the numbers in the text
 * @returns nothing for numbers whose message is missing or is that of the row found
 */
export function findMessageHints(
  text: string,
  entries: readonly ReleaseEntry[],
): readonly MessageHint[] {
  const lowerCase = text.toLowerCase()
  return entries.flatMap(({ code, text: found }) => {
    if (lowerCase.includes(found.toLowerCase())) return []
    const fitting = historyOf(code).find(({ meaning }) => lowerCase.includes(textOf(meaning)))
    return fitting ? [{ number: code, from: fitting.from, to: fitting.to }] : []
  })
}
