import { dependsOnVersion } from '../../releases'
import type { CatalogueOutcome } from '..'

/**
 * The numbers that were read from an input and mean something else on other server versions, where
 * the input does not name the version.
 */
export function uncertainNumbers({ namedVersion, readings }: CatalogueOutcome): readonly number[] {
  if (namedVersion) return []
  return readings.map(({ digits }) => Number(digits)).filter(dependsOnVersion)
}
