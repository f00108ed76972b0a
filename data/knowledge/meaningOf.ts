import { meaningsOf, type NumberMeaning } from '../releases/meanings'
import type { MeaningKey } from '.'

/**
 * The meaning with a key: that of the published table, or the one that a release brought.
 *
 * @throws Error if the history has no such meaning
 */
export function meaningOf(key: MeaningKey): NumberMeaning {
  const [number, release] = String(key).split('@')
  const meaning = meaningsOf(Number(number)).find(({ isInTable, span }) =>
    release === undefined ? isInTable : span.from === release,
  )
  if (!meaning) throw new Error(`data/releases/changes.ts has no meaning "${key}"`)
  return meaning
}
