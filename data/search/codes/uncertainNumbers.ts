import { dependsOnVersion } from '../../releases'
import type { CatalogueOutcome } from '..'

/** The codes in a query whose meaning depends on the server version, if it names none. */
export function uncertainNumbers({ namedVersion, readings }: CatalogueOutcome): readonly number[] {
  if (namedVersion) return []
  return readings.map(({ digits }) => Number(digits)).filter(dependsOnVersion)
}
