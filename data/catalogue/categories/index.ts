import type { CategorySource, CodeSource } from '../types'
import { accounts } from './accounts'
import { commons } from './commons'
import { contents } from './contents'
import { editor } from './editor'
import { extensions } from './extensions'
import { headers } from './headers'
import { interactions } from './interactions'
import { systems } from './systems'
import { users } from './users'

/** The one code outside all categories. */
export const success = [0, 'Successful'] as const satisfies CodeSource

/** All categories, in the order of the published table. */
export const categories = [
  commons,
  headers,
  extensions,
  systems,
  accounts,
  users,
  interactions,
  contents,
  editor,
] as const satisfies readonly CategorySource[]
