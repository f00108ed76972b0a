/** The two parts of a message: `text (note)`. */
export interface MessageParts {
  readonly text: string
  /** The note for developers that ends some messages, without its parentheses. */
  readonly note: string | null
}

const TRAILING_NOTE = /^(?<text>.+?) \((?<note>[^()]+)\)$/

/** Splits a published message into text and note. */
export function splitMessage(message: string): MessageParts {
  const parts = TRAILING_NOTE.exec(message)?.groups
  return { text: parts?.text ?? message, note: parts?.note ?? null }
}
