import type { NamedVersion } from '../../releases'
import type { ReleaseReading } from '../../releases/parseRelease'
import { normaliseInput } from './normalise'
import { readMessage } from './readMessage'
import { readVersion } from './readVersion'
import { isTyped } from './typedText'

/** A server version that an input names, with the release that answers for it. */
export interface InputVersion extends NamedVersion {
  readonly reading: ReleaseReading
}

/** An input as every step of the search sees it. */
export interface SearchInput {
  /** Normalised, without a version that was typed and without white space around it. */
  readonly text: string
  /** Whether a person may have typed it, as opposed to a pasted response. */
  readonly isTyped: boolean
  /** The words to search for: the messages inside a response, else the whole text. */
  readonly message: string
  /** The server version that it names; null when it names none. */
  readonly version: InputVersion | null
}

/** Reads whatever a person types or pastes. */
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
