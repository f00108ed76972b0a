import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'
import { packWords, type WordsOf } from '../../data/words/packing'
import { sentenceTermsOf } from '../../data/search/words/sentenceTerms'
import { phrasesOf } from '../../data/words/phrases'

const UNPACK = normalizePath(fileURLToPath(new URL('../../data/words/packing.ts', import.meta.url)))

const MODULES: Readonly<Record<string, { readonly name: string; readonly wordsOf: WordsOf }>> = {
  '/data/words/phrases.ts': { name: 'phrasesOf', wordsOf: phrasesOf },
  // The search needs only the words of the sentences, which are a third as large.
  '/data/search/words/sentenceTerms.ts': { name: 'sentenceTermsOf', wordsOf: sentenceTermsOf },
}

/** Bundles the words of the search as strings that compress well. */
export function packedWords(): Plugin {
  return {
    name: 'packed-words',
    apply: 'build',
    load(id) {
      const path = Object.keys(MODULES).find((end) => id.endsWith(end))
      const module = path && MODULES[path]
      if (!module) return undefined
      return [
        `import { unpackWords } from ${JSON.stringify(UNPACK)}`,
        `export const ${module.name} = unpackWords(${JSON.stringify(packWords(module.wordsOf))})`,
      ].join('\n')
    },
  }
}
