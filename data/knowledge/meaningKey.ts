// Separate from the records, so that pages which only name meanings do not load them.
import { entries, type ErrorCode } from '../catalogue/entries'
import {
  meaningId,
  meaningsOf,
  type IdentifiedMeaning,
  type NumberMeaning,
} from '../releases/meanings'
import type { ReleaseEntry } from '../releases/releaseTable'
import { outsideTable } from './outsideTable'

/** A meaning that the published table lacks: its number, and the release that brought it. */
export type OutsideKey = keyof typeof outsideTable

/** A meaning: the code that the published table gives it, or one outside the table. */
export type MeaningKey = ErrorCode | OutsideKey

/** Whether a key is that of a meaning that the published table lacks. */
export function isOutsideKey(key: number | string): key is OutsideKey {
  return Object.hasOwn(outsideTable, key)
}

/** The number in a key: the code, or the number outside the table. */
export const numberOfKey = (key: MeaningKey | string): number => Number.parseInt(String(key), 10)

function outsideKeys(): readonly OutsideKey[] {
  return Object.keys(outsideTable).filter(isOutsideKey)
}

/** The keys of all meanings, those of the published table first. */
export function meaningKeys(): readonly MeaningKey[] {
  return [...entries.map(({ code }) => code), ...outsideKeys()]
}

function missing(key: string): Error {
  return new Error(
    `data/knowledge/outsideTable.ts lacks "${key}", which data/releases/changes.ts has`,
  )
}

/** The key of a meaning; throws if neither the published table nor `outsideTable.ts` has it. */
export function meaningKeyOf(meaning: IdentifiedMeaning): MeaningKey {
  if (meaning.published) return meaning.published.code
  const key = meaningId(meaning)
  if (isOutsideKey(key)) return key
  throw missing(key)
}

/** The key of a row’s meaning; throws as `meaningKeyOf` does. */
export function keyOfEntry({
  published,
  code,
}: Pick<ReleaseEntry, 'published' | 'code'>): MeaningKey {
  if (published) return published.code
  const key = outsideKeys().find((outside) => outside.startsWith(`${code}@`))
  if (key) return key
  throw missing(`${code}@<release>`)
}

/** The meaning with a key, in the published table or outside it; throws if the history lacks it. */
export function meaningOf(key: MeaningKey): NumberMeaning {
  const [, release] = String(key).split('@')
  const meaning = meaningsOf(numberOfKey(key)).find(({ isInTable, span }) =>
    release === undefined ? isInTable : span.from === release,
  )
  if (!meaning) throw new Error(`data/releases/changes.ts has no meaning "${key}"`)
  return meaning
}
