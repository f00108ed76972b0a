import { dependsOnVersion } from '../releases'
import { entriesOn, type ReleaseEntry, type TableRelease } from '../releases/releaseTable'
import { phrasesOf } from '../words/phrases'
import { createSearch, type CodeSearch } from './createSearch'
import { fillerWords } from './words/fillerWords'
import { findMessageHints, type MessageHint } from './codes/messageHints'
import { normaliseInput } from './input/normalise'
import { readVersion, type VersionReading } from './input/readVersion'
import { thesaurus } from './words/thesaurus'
import type { SearchHit, SearchOutcome } from './types'
import { sentenceTermsOf } from './words/sentenceTerms'

/** A found line of the release that answers. */
export type CatalogueHit = SearchHit<ReleaseEntry>

/** The answer to one input over the catalogue. */
export interface CatalogueOutcome extends SearchOutcome<ReleaseEntry> {
  /** Whose numbers the answer gives; null for those of the published table. */
  readonly release: TableRelease
  /** The server version that the input names; null when it names none. */
  readonly namedVersion: VersionReading | null
  /** What the messages in the input say of its version where it names none. */
  readonly messageHints: readonly MessageHint[]
}

const searches = new Map<TableRelease, CodeSearch<ReleaseEntry>>()

/** Words belong to meanings: on another release they lead to another number. */
function buildSearch(release: TableRelease): CodeSearch<ReleaseEntry> {
  const entries = entriesOn(release)
  const publishedCodes = new Map(entries.map(({ code, published }) => [code, published?.code]))
  const wordsBy =
    (wordsOf: (code: number) => readonly string[]) =>
    (number: number): readonly string[] => {
      const code = publishedCodes.get(number)
      return code === undefined ? [] : wordsOf(code)
    }
  return createSearch({
    entries,
    phrasesOf: wordsBy(phrasesOf),
    sentenceTermsOf: wordsBy(sentenceTermsOf),
    thesaurus,
    fillerWords,
  })
}

function searchOn(release: TableRelease): CodeSearch<ReleaseEntry> {
  const search = searches.get(release) ?? buildSearch(release)
  searches.set(release, search)
  return search
}

/**
 * Searches the catalogue. A server version that the input names decides whose numbers answer, else
 * the chosen release does.
 *
 * @param chosen null for the published table
 */
export function searchCatalogue(input: string, chosen: TableRelease = null): CatalogueOutcome {
  const text = normaliseInput(input).trim()
  const namedVersion = readVersion(text) ?? null
  const release = namedVersion?.reading.release ?? chosen
  const outcome = searchOn(release)(namedVersion?.rest ?? text)
  const uncertain = namedVersion || outcome.readings.length === 0 ? [] : outcome.hits
  const messageHints = findMessageHints(
    text,
    uncertain.map(({ entry }) => entry).filter(({ code }) => dependsOnVersion(code)),
  )
  return { ...outcome, release, namedVersion, messageHints }
}

// Built when this module is loaded, so that the first key is answered at once.
searchOn(null)
