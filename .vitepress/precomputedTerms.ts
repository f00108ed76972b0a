import type { Plugin } from 'vite'
import { userTerms } from '../data/search/userTerms'

/** Puts the words of users into the bundle as the search needs them, without their sentences. */
export function precomputedTerms(): Plugin {
  return {
    name: 'precomputed-terms',
    apply: 'build',
    load(id) {
      if (!id.endsWith('/data/search/userTerms.ts')) return undefined
      return `export const userTerms = ${JSON.stringify(userTerms)}`
    },
  }
}
