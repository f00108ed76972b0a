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
import type { UserWords } from './types'

const userWords: UserWords = {
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

/** What somebody who meets a code may say, none for a number that the catalogue lacks. */
export function userWordsOf(code: number): readonly string[] {
  return userWords[code] ?? []
}
