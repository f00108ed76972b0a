import { gatherAnswers } from '.'
import { groupNamesOf } from '../groups'
import type { CodeParams } from '../pageParams'

/** What the page of a code shows, so that visitors do not load what it is gathered from. */
export function codeParams(code: number): CodeParams {
  return {
    code,
    groupName: groupNamesOf(code)[2]?.name ?? null,
    answers: gatherAnswers(code),
  }
}
