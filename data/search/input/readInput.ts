import type { KnownVersion } from '../../releases'
import { normaliseInput } from './normalise'
import { readMessage } from './readMessage'
import { readVersion } from './readVersion'
import { isTyped } from './typedText'

/** A query as every step of the search sees it. */
export interface SearchInput {
  /** Normalised and trimmed and, if typed, without the server version. */
  readonly text: string
  readonly isTyped: boolean
  /** The words to search for: the messages in a response, or else the whole text. */
  readonly message: string
  readonly version: KnownVersion | null
}

/** Reads whatever somebody types or pastes. */
export function readInput(raw: string): SearchInput {
  const normalised = normaliseInput(raw).trim()
  const named = readVersion(normalised)
  const text = named?.rest ?? normalised
  return {
    text,
    isTyped: isTyped(text),
    message: readMessage(text),
    version: named ? { version: named.version, reading: named.reading } : null,
  }
}
