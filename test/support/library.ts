import { languageRules } from '../../data/search/languages/languages'
import { splitMessage } from '../../data/catalogue/message'
import type { SearchSources } from '../../data/search/createSearch'
import type { SearchableEntry } from '../../data/search/types'

function toEntry(
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

const numbers = [0, 61001, 61002, 61003, 61004, 62101, 62102, 62201]

const learn = (word: string, code: number) => ({ word, evidence: [{ code, weight: 12 }] })

/** A word that occurs everywhere, and so tells nothing. */
const common = (word: string) => ({
  word,
  evidence: numbers.map((code) => ({ code, weight: 1 })),
})

/** The error codes of a library: few enough to foresee every answer. */
export const library: SearchSources<SearchableEntry> = {
  entries: [
    toEntry(0, 'Done'),
    toEntry(61001, 'Book not found', 'Loans'),
    toEntry(61002, 'Book lent to another reader (Ask at the desk)', 'Loans'),
    toEntry(61003, 'Loan period expired', 'Loans'),
    toEntry(61004, 'Reader card expired', 'Loans'),
    toEntry(62101, 'Window seat taken', 'Rooms', 'Reading room'),
    toEntry(62102, 'Closed on Sundays', 'Rooms', 'Reading room'),
    toEntry(62201, 'Umbrella missing', 'Rooms', 'Cloakroom'),
  ],
  languages: [
    {
      ...languageRules.en,
      variants: new Map(),
      learned: [
        ...['what', 'is', 'my', 'error'].map(common),
        learn('parasol', 62201),
        learn('overdue', 61003),
        learn('locked', 62102),
        learn('door', 62102),
      ],
    },
  ],
  learnedCodeOf: ({ code }) => code,
}
