import type { WordRecords } from '../types'

export const success = {
  0: {
    sentences: [
      'everything worked, there is nothing to complain about',
      'the call went through fine and i got my answer back',
    ],
  },
} as const satisfies WordRecords
