import MiniSearch from 'minisearch'
import { createCodeSearch } from '../../data/search/createCodeSearch'
import { readInput } from '../../data/search/input/readInput'
import { words } from '../../data/search/learned/en'
import { tokenise } from '../../data/search/words/tokens'
import type { SearchableEntry } from '../../data/search/types'
import { createWordSearch } from '../../data/search/words/wordSearch'

/** A search engine as a page would use it: built once, then asked after every keystroke. */
export interface BenchEngine {
  readonly name: string
  build(entries: readonly SearchableEntry[]): (input: string) => unknown
  /** Forgets earlier builds, like a newly opened page. */
  forget?(): void
}

// More words than the stemmer caches, so that no real one is left in it.
const UNREAL_WORDS = Array.from({ length: 60_000 }, (_, at) => `x${at.toString(36)}`).join(' ')

/** The engine of this site. */
export const ours: BenchEngine = {
  name: 'ours',
  build(entries) {
    const search = createCodeSearch({
      entries,
      searches: [createWordSearch(entries, words, ({ code }) => code)],
    })
    return (input) => search(readInput(input))
  },
  forget() {
    tokenise(UNREAL_WORDS)
  },
}

// The options and the number of results are those of VitePress: localSearchPlugin.ts indexes,
// VPLocalSearchBox.vue searches.
const MOST_VITEPRESS_RESULTS = 16

/** MiniSearch as VitePress’ local search uses it, with each code as a section of its page. */
export const miniSearch: BenchEngine = {
  name: 'MiniSearch',
  build(entries) {
    const index = new MiniSearch({
      fields: ['title', 'titles', 'text'],
      storeFields: ['title', 'titles'],
      searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
    })
    for (const { code, message, category, subGroup } of entries)
      index.add({
        id: `/${category?.title ?? ''}#${code}`,
        title: String(code),
        titles: [category?.title, subGroup?.title].filter((title) => title !== undefined),
        text: message,
      })
    return (input) => index.search(input).slice(0, MOST_VITEPRESS_RESULTS)
  },
}
