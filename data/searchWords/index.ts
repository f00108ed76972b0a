import { accounts } from './accounts'
import { commons } from './commons'
import { contents } from './contents'
import { editor } from './editor'
import { extensions } from './extensions'
import { headers } from './headers'
import { interactions } from './interactions'
import { success } from './success'
import { systems } from './systems'
import { users } from './users'
import type { SearchWords } from './types'

const searchWords: SearchWords = {
  ...success,
  ...commons,
  ...headers,
  ...extensions,
  ...systems,
  ...accounts,
  ...users,
  ...interactions,
  ...contents,
  ...editor,
}

/** This site's own search words of a code, none for a number that the catalogue lacks. */
export function searchWordsOf(code: number): readonly string[] {
  return searchWords[code] ?? []
}
