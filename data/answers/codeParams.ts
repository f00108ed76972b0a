import { gatherAnswers } from '.'
import { groupNamesOf } from '../groups'
import type { CodeParams } from '../pageParams'

/** What the page of a code shows, gathered during the build so that visitors need not load its sources. */
export function codeParams(code: number): CodeParams {
  return {
    code,
    groupName: groupNamesOf(code)[2]?.name ?? null,
    answers: gatherAnswers(code),
  }
}
