import type { WordRecords } from '../types'

export const success = {
  0: {
    phrases: ['ok', 'done', 'all fine', 'all good', 'request accepted', 'completed'],
    sentences: [
      'everything worked, there is nothing to complain about',
      'the call went through fine and i got my answer back',
    ],
  },
} as const satisfies WordRecords
