import { remember } from '../remember'
import { dependsOnVersion } from '../releases'
import { entriesOn, type ReleaseEntry, type TableRelease } from '../releases/releaseTable'
import { findMessageHints, type MessageHint } from './codes/messageHints'
import { createSearch, type CodeSearch } from './createSearch'
import { readInput, type InputVersion } from './input/readInput'
import type { SearchHit, SearchOutcome } from './types'
import { learnedWords } from './words/learnedWords'

/** A result on the release searched. */
export type CatalogueHit = SearchHit<ReleaseEntry>

/** The answer to a query. */
export interface CatalogueOutcome extends SearchOutcome<ReleaseEntry> {
  /** The release searched; null for the published table. */
  readonly release: TableRelease
  readonly namedVersion: InputVersion | null
  /** What the messages in a query without a version tell about its version. */
  readonly messageHints: readonly MessageHint[]
}

/** Words belong to meanings: on another release they lead to other numbers. */
const searchOn = remember((release: TableRelease): CodeSearch<ReleaseEntry> => {
  const entries = entriesOn(release)
  const publishedCodes = new Map(entries.map(({ code, published }) => [code, published?.code]))
  return createSearch({
    entries,
    learnedWords,
    learnedCodeOf: (number) => publishedCodes.get(number),
  })
})

/**
 * Searches the catalogue. A server version in the query takes precedence over the chosen release.
 *
 * @param chosen null for the published table
 */
export function searchCatalogue(raw: string, chosen: TableRelease = null): CatalogueOutcome {
  const input = readInput(raw)
  const release = input.version?.reading.release ?? chosen
  const outcome = searchOn(release)(input)
  const uncertain = input.version || outcome.readings.length === 0 ? [] : outcome.hits
  const messageHints = findMessageHints(
    input.text,
    uncertain.map(({ entry }) => entry).filter(({ code }) => dependsOnVersion(code)),
  )
  return { ...outcome, release, namedVersion: input.version, messageHints }
}

// Built on loading, so that the first key is answered at once.
searchOn(null)
