import { gatherAnswers } from '.'
import { groupNameOf } from '../catalogue/groupNames'
import type { CodeParams } from '../pageParams'

/** What the page of a code shows, gathered during the build so that visitors need not load its sources. */
export function codeParams(code: number): CodeParams {
  return {
    code,
    groupName: groupNameOf(code),
    answers: gatherAnswers(code),
  }
}
