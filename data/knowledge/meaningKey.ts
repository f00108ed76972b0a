import type { NumberMeaning } from '../releases/meanings'
import type { ReleaseEntry } from '../releases/releaseTable'
import { isOutsideKey, outsideKeys, type MeaningKey } from '.'

function missing(key: string): Error {
  return new Error(
    `data/knowledge/outsideTable.ts lacks "${key}", which data/releases/changes.ts has`,
  )
}

/**
 * The key under which a meaning of a number is known.
 *
 * @throws Error for a meaning that neither the published table nor `outsideTable.ts` has
 */
export function meaningKeyOf({
  published,
  number,
  span,
}: Pick<NumberMeaning, 'published' | 'number' | 'span'>): MeaningKey {
  if (published) return published.code
  const key = `${number}@${span.from}`
  if (isOutsideKey(key)) return key
  throw missing(key)
}

/** The key under which the meaning of a row is known. Throws as `meaningKeyOf` does. */
export function keyOfEntry({
  published,
  code,
}: Pick<ReleaseEntry, 'published' | 'code'>): MeaningKey {
  if (published) return published.code
  const key = outsideKeys.find((outside) => outside.startsWith(`${code}@`))
  if (key) return key
  throw missing(`${code}@<release>`)
}
