import { gatherDetails, type MeaningDetails } from '.'
import { groupNameOf } from '../catalogue/groupNames'

/** From `docs/[code].paths.ts`, for the page of a code. */
export interface CodeParams {
  /** Any number of a covered release. */
  readonly code: number
  /** The documentation’s name for its group; null if it has a sub-group, or none is documented. */
  readonly groupName: string | null
  /** For each of its meanings, newest first. */
  readonly details: readonly MeaningDetails[]
}

/** What a code’s page shows, gathered by the build: visitors need not load its sources. */
export function codeParams(code: number): CodeParams {
  return {
    code,
    groupName: groupNameOf(code),
    details: gatherDetails(code),
  }
}
