import type { UserWords } from './types'

export const success = {
  0: [
    'everything worked, there is nothing to complain about',
    'the call went through fine and i got my answer back',
  ],
} as const satisfies UserWords
