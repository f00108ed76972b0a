import { languageRules } from '../../data/search/languages/languageRules'
import type { LanguageWords } from '../../data/search/words/languageWords'
import { createFuzzyWords } from '../../data/search/words/fuzzyWords'
import { splitMessage } from '../../data/catalogue/message'
import { createCodeSearch, type CodeSearch } from '../../data/search/createCodeSearch'
import type { SearchableEntry } from '../../data/search/types'
import { createWordSearch } from '../../data/search/words/wordSearch'

/** An entry of a made-up catalogue. */
export function toEntry(
  code: number,
  message: string,
  category: string | null = null,
  subGroup: string | null = null,
): SearchableEntry {
  return {
    code,
    message,
    ...splitMessage(message),
    category: category === null ? null : { title: category },
    subGroup: subGroup === null ? null : { title: subGroup },
  }
}

const books: readonly SearchableEntry[] = [
  toEntry(0, 'Done'),
  toEntry(61001, 'Book not found', 'Loans'),
  toEntry(61002, 'Book lent to another reader (Ask at the desk)', 'Loans'),
  toEntry(61003, 'Loan period expired', 'Loans'),
  toEntry(61004, 'Reader card expired', 'Loans'),
  toEntry(62101, 'Window seat taken', 'Rooms', 'Reading room'),
  toEntry(62102, 'Closed on Sundays', 'Rooms', 'Reading room'),
  toEntry(62201, 'Umbrella missing', 'Rooms', 'Cloakroom'),
]

const learn = (word: string, code: number) => ({ word, evidence: [{ code, weight: 12 }] })

/** A word that occurs everywhere, and so tells nothing. */
const common = (word: string) => ({
  word,
  evidence: books.map(({ code }) => ({ code, weight: 1 })),
})

const words: LanguageWords = {
  ...languageRules.en,
  variants: new Map(),
  createFuzzyLookup: createFuzzyWords,
  learned: [...['what', 'is', 'my', 'error'].map(common), learn('overdue', 61003)],
}

/** The search of a library, over its few error codes or over others. */
export function createLibrarySearch(
  entries: readonly SearchableEntry[] = books,
): CodeSearch<SearchableEntry> {
  return createCodeSearch({
    entries,
    searches: [createWordSearch(entries, words, ({ code }) => code)],
  })
}
