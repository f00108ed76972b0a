const MESSAGE_FIELD =
  /(?:^|[^a-z])(?:message|msg|errmsg|err_msg|error_description|toast)["'\])]*\s*(?:=>|[:=])\s*(?:string\(\d+\)\s*)?["']?(?<value>[^"\n{}]*)/gi

/**
 * Finds the words to search for: the messages inside a pasted response, else the whole text.
 *
 * @param text a normalised input
 */
export function readMessage(text: string): string {
  if (!/[{}\n"]|=>/.test(text)) return text
  const values = [...text.matchAll(MESSAGE_FIELD)]
    .map((match) => match.groups?.['value']?.trim() ?? '')
    .filter((value) => /\p{L}{2}/u.test(value))
  return values.length > 0 ? values.join('\n') : text
}
