const MESSAGE_FIELD =
  /(?:^|[^a-z])(?:message|msg|errmsg|err_msg|error_description|toast)["'\])]*\s*(?:=>|[:=])\s*(?:string\(\d+\)\s*)?["']?(?<value>[^"\n{}]*)/gi

/** What languages print for a message that is not there. */
const NO_TEXT = /^(?:null|none|nil|undefined|true|false)\b/i

/**
 * Finds the words to search for: the messages inside a pasted response, else the whole text.
 *
 * @param text a normalised input
 */
export function readMessage(text: string): string {
  if (!/[{}\n"]|=>/.test(text)) return text
  const values = [...text.matchAll(MESSAGE_FIELD)].map(
    (match) => match.groups?.['value']?.trim() ?? '',
  )
  if (values.length === 0) return text
  return values.filter((value) => /\p{L}{2}/u.test(value) && !NO_TEXT.test(value)).join('\n')
}
