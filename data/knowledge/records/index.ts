import type { ErrorCode } from '../../catalogue/entries'
import type { KnowledgeRecords } from '../types'
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

/** What this site knows about every code. */
export const knowledgeRecords: KnowledgeRecords<ErrorCode> = {
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
