import type { Plugin } from 'vite'
import { learnPacked } from '../../data/search/learning/learnPacked'
import { remember } from '../../data/remember'

const LEARNING = '/data/search/learning/learnPacked.ts'

/** Takes seconds, so once for all that one process builds or tests. */
const learnOnce = remember((_: typeof LEARNING) => learnPacked())

/** Lets the search load what it has learned instead of learning it: in builds, `dev` and tests. */
export function learnedWords(): Plugin {
  return {
    name: 'learned-words',
    load(id) {
      if (!id.endsWith(LEARNING)) return undefined
      return `export const learnPacked = () => ${JSON.stringify(learnOnce(LEARNING))}`
    },
  }
}
