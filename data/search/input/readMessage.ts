const MESSAGE_FIELD =
  /(?:^|[^a-z])(?:message|msg|errmsg|err_msg|error_description|toast)["'\])]*\s*(?:=>|[:=])\s*(?:string\(\d+\)\s*|optional\()?["']?(?<value>[^"\n{}]*)/gi

/** What programming languages print for a missing message. */
const NO_TEXT = /^(?:null|none|nil|undefined|true|false)\s*(?:$|[,;)\]])/i

/** Finds the words to search for: the messages in a pasted response, or else the whole text. */
export function readMessage(text: string): string {
  if (!/[{}\n"]|=>/.test(text)) return text
  const values = [...text.matchAll(MESSAGE_FIELD)].map(
    (match) => match.groups?.['value']?.trim() ?? '',
  )
  if (values.length === 0) return text
  return values.filter((value) => /\p{L}{2}/u.test(value) && !NO_TEXT.test(value)).join('\n')
}
