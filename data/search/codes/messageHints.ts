import { historyOf, type Meaning, type Stretch } from '../../releases'
import type { ReleaseEntry } from '../../releases/releaseTable'

/** A number whose message in the text is that of other releases than the one that answers. */
export interface MessageHint extends Stretch {
  readonly number: number
}

const textOf = (meaning: Meaning) =>
  (meaning.kind === 'published' ? meaning.entry.text : meaning.text).toLowerCase()

/**
 * Finds out from the message beside a number which releases it is from, where the text does not
 * name the version: `{"code": 38104, "message": "Content being reviewed …"}` is of v3.3.0 or later.
 *
 * @param text a normalised input
 * @param entries the lines that were found for the numbers of the text
 * @returns nothing for numbers whose message is not there, or is that of the found line
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
