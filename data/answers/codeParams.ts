import { gatherAnswers } from '.'
import { groupNamesOf } from '../groups'
import type { CodeParams } from '../pageParams'

/** What the page of a code shows; computed at build time, so that visitors load no more than that. */
export function codeParams(code: number): CodeParams {
  return {
    code,
    groupName: groupNamesOf(code)[2]?.name ?? null,
    answers: gatherAnswers(code),
  }
}
