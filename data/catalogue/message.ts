/** A message in its two parts; `text + (note ? ' (note)' : '')` gives the message again. */
export interface MessageParts {
  /** What a server sends. */
  readonly text: string
  /** The developers' remark that some messages end with, without its parentheses. */
  readonly note: string | null
}

const TRAILING_NOTE = /^(?<text>.+?) \((?<note>[^()]+)\)$/

/** Splits a published message into the text of the response and the developers' note. */
export function splitMessage(message: string): MessageParts {
  const parts = TRAILING_NOTE.exec(message)?.groups
  return { text: parts?.text ?? message, note: parts?.note ?? null }
}
