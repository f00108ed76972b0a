import { gatherDetails } from '.'
import { groupNameOf } from '../catalogue/groupNames'

/** From `docs/[code].paths.ts`, for the page of a code. */
export type CodeParams = ReturnType<typeof codeParams>

/**
 * What a code’s page shows, gathered by the build: visitors need not load its sources.
 *
 * @param code any number of a covered release
 */
export const codeParams = (code: number) => ({
  code,
  /** The documentation’s name for its group; null if it has a sub-group, or none is documented. */
  groupName: groupNameOf(code),
  /** For each of its meanings, newest first. */
  details: gatherDetails(code),
})
