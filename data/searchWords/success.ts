import type { SearchWords } from './types'

export const success = {
  0: ['ok', 'done', 'all fine', 'all good', 'request accepted', 'completed'],
} as const satisfies SearchWords
