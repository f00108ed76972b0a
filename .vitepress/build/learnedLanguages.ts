import type { Plugin } from 'vite'
import { languageTags, type LanguageTag } from '../../data/descriptions/languageTags'
import { packLanguage } from '../../data/search/training/packLanguage'
import { memoise } from '../../data/memoise'

const FILE = /\/data\/search\/learned\/(?<tag>[a-z]{2})\.ts$/

/** Takes seconds. */
const packOnce = memoise((tag: LanguageTag) => packLanguage(tag))

/** Replaces learning with its packed result: in builds, `dev` and tests. */
export function learnedLanguages(): Plugin {
  return {
    name: 'learned-languages',
    load(id) {
      const name = FILE.exec(id)?.groups?.['tag']
      const tag = languageTags.find((one) => one === name)
      if (!tag) return undefined
      return `import { unpackLanguage } from './unpackLanguage'
export const words = unpackLanguage('${tag}', ${JSON.stringify(packOnce(tag))})`
    },
  }
}
