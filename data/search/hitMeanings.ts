import type { CatalogueEntry } from '../catalogue/entries'
import type { ReleaseTag } from '../releases'
import { holdsOn, meaningsOf, numberDuring, type NumberMeaning } from '../releases/meanings'
import type { ReleaseEntry, TableRelease } from '../releases/releaseTable'
import { pickMeaning } from './messageMeaning'
import type { SearchInput } from './input/readInput'
import type { SearchHit } from './types'

/** A result. */
export interface CatalogueHit extends SearchHit<ReleaseEntry> {
  /**
   * What its number can mean: first the meaning the query is about, then the others, newest first.
   */
  readonly meanings: readonly NumberMeaning[]
}

/** What the message beside a number says about it. */
export type MessageNote =
  /** It belongs to one of the meanings of the number. */
  | { readonly kind: 'picks'; readonly meaning: NumberMeaning }
  /** It belongs to another code. */
  | { readonly kind: 'differs'; readonly number: number; readonly other: number }
  /** It belongs to a meaning that the release named in the query lacks. */
  | { readonly kind: 'contradicts'; readonly meaning: NumberMeaning; readonly release: ReleaseTag }

const isAbout = ({ published, text }: NumberMeaning, entry: ReleaseEntry) =>
  published ? published === entry.published : text === entry.text

/**
 * What to say about the meaning that a message fits; nothing if the number has it in the named
 * release.
 */
function noteOn(meaning: NumberMeaning, named: ReleaseTag | undefined): readonly MessageNote[] {
  if (!named) return [{ kind: 'picks', meaning }]
  return holdsOn(meaning, named) ? [] : [{ kind: 'contradicts', meaning, release: named }]
}

/**
 * The number of a code in the release or, if the number beside it is not in use there, in the
 * releases that use that number.
 */
function numberOn(
  { code }: CatalogueEntry,
  beside: readonly NumberMeaning[],
  release: TableRelease,
): number {
  const isInUse = release && beside.some((meaning) => holdsOn(meaning, release))
  const spans = isInUse ? [{ from: release, to: release }] : beside.map(({ span }) => span)
  return numberDuring(code, spans)
}

/**
 * Adds what the number of a hit means, and what the message beside it says about it.
 *
 * @param messageOwner the code whose message it is, word for word
 * @param release the one in question; null if unknown
 */
export function withMeanings(
  hit: SearchHit<ReleaseEntry>,
  { message, version }: Pick<SearchInput, 'message' | 'version'>,
  messageOwner: CatalogueEntry | undefined,
  release: TableRelease,
): { readonly hit: CatalogueHit; readonly notes: readonly MessageNote[] } {
  const { entry, reason } = hit
  const all = meaningsOf(entry.code)
  const isByWords = reason === 'words'
  // Unless the number can mean that code.
  const other = all.every(({ published }) => published !== messageOwner) ? messageOwner : undefined
  const mayBePicked = !isByWords && !other && (version !== null || all.length > 1)
  const meant = mayBePicked ? pickMeaning(message, all) : undefined
  const current = release ? all.find((meaning) => holdsOn(meaning, release)) : undefined
  const first = isByWords
    ? all.find((meaning) => isAbout(meaning, entry))
    : version
      ? current
      : (meant ?? current)
  const notes: readonly MessageNote[] = other
    ? [{ kind: 'differs', number: entry.code, other: numberOn(other, all, release) }]
    : meant
      ? noteOn(meant, version?.reading.release)
      : []
  const meanings = first ? [first, ...all.filter((one) => one !== first)] : all
  // Written out, because spreading a hundred hits (`...hit`) took a quarter of the time per
  // keystroke.
  return { hit: { entry, reason, code: hit.code, message: hit.message, meanings }, notes }
}
