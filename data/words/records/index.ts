import type { WordRecords } from '../types'
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

/** The words by file name: the slug of a category, or `success`. */
export const wordFiles = {
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
} as const satisfies Readonly<Record<string, WordRecords>>

/** The words of all codes. */
export const wordRecords: WordRecords = Object.fromEntries(
  Object.values<WordRecords>(wordFiles).flatMap((words) => Object.entries(words)),
)
