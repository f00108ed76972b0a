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

/** How people describe the meanings, in this language, by the category of the code. */
export const files = {
  success,
  commons,
  headers,
  extensions,
  systems,
  accounts,
  users,
  interactions,
  contents,
  editor,
}
