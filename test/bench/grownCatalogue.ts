import { entries } from '../../data/catalogue/entries'
import { splitMessage } from '../../data/catalogue/message'
import type { SearchableEntry } from '../../data/search/types'
import { madeUpNouns, madeUpVerbs } from './madeUpWords'

const SEED = 252
const CODES_IN_SUB_GROUP = 40
const SHARE_OF_NOUNS = 0.9
const SHARE_OF_KNOWN_WORDS = 0.5

const KNOWN_NOUNS =
  'account password email user role post comment group hashtag geotag draft title content file image video audio document plugin platform key version token signature callback wallet balance language timezone nickname username avatar notification conversation message attachment permission setting parameter record configuration country phone birthday device'.split(
    ' ',
  )

const KNOWN_VERBS =
  'publish edit delete upload download view mark follow block like comment reply submit review verify bind connect register enable disable configure'.split(
    ' ',
  )

// `N` stands for a noun and `V` for a verb.
const TEMPLATES = [
  'Wrong N or record not exist',
  'N not exist',
  'N disabled',
  'N incorrect',
  'N cannot be empty',
  'N has expired, please V again',
  'N and N do not match',
  'N length incorrect',
  'N not supported by the service provider',
  'No N configured',
  'The N of this N has been used',
  'The current user has not passed the N review',
  'Current user does not have the N permission of the N',
  'Current role has no right to V the N',
  'Failed to V the N, please try again',
  'V N failed: N lost or wrong record (N or N)',
  'N size exceeds the set limit of the N',
  'The number of N exceeds the maximum limit, please V later',
  'The daily N limit has been reached. Please check the current role settings for details',
  'Please V your N before you V the N',
  'You are not authorized to V this N.',
  'You have already V the N and cannot V it again.',
  'Only members of the N can V this N.',
  'The author has turned off the N function',
  'None of the selected N are eligible, the content is empty',
  'There are banned words in the N, please modify it before you V',
  'The N is being reviewed and can not be V',
  'N too fast, please V again at intervals',
  'The N service has expired, N cannot be V and interacted with in this N',
  'N parameter missing error (mandatory N not passed)',
]

/** Mulberry32: numbers from 0 to 1, the same ones for the same seed on every machine. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffle(words: readonly string[], random: () => number): string[] {
  return words
    .map((word) => ({ word, order: random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ word }) => word)
}

/** Words towards the front are more frequent, as in any language. */
function pick(words: readonly string[], random: () => number): string {
  return words[Math.floor(words.length * random() ** 2)] ?? ''
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** First digits that no real code has, each for one made-up sub-group. */
function freePrefixes(): number[] {
  const taken = new Set(entries.map(({ code }) => String(code).slice(0, 3)))
  return Array.from({ length: 900 }, (_, at) => at + 100).filter(
    (prefix) => !taken.has(String(prefix)),
  )
}

/**
 * The real catalogue followed by made-up codes, the same ones in every run.
 *
 * @param size how many codes in all
 * @param newWords how many words may be new to the catalogue
 */
export function growCatalogue(size: number, newWords: number): readonly SearchableEntry[] {
  const random = createRandom(SEED)
  const newNouns = Math.round(newWords * SHARE_OF_NOUNS)
  const nouns = shuffle(madeUpNouns, random).slice(0, newNouns)
  const verbs = shuffle(madeUpVerbs, random).slice(0, newWords - newNouns)
  const categories = entries.flatMap(({ category }) => (category ? [category] : []))
  const prefixes = freePrefixes()

  const word = (known: readonly string[], madeUp: readonly string[]) =>
    pick(random() < SHARE_OF_KNOWN_WORDS ? known : madeUp, random)

  function writeMessage(): string {
    const template = TEMPLATES[Math.floor(random() * TEMPLATES.length)] ?? ''
    const message = template.replace(/\b[NV]\b/g, (slot) =>
      slot === 'N' ? word(KNOWN_NOUNS, nouns) : word(KNOWN_VERBS, verbs),
    )
    return capitalise(message)
  }

  const grown: SearchableEntry[] = [...entries]
  for (let at = 0; grown.length < size; at++) {
    const prefix = prefixes[at]
    if (prefix === undefined) throw new Error(`No free numbers for ${size} codes`)
    const category = categories[Math.floor(random() * categories.length)] ?? null
    const subGroup = { title: capitalise(word(KNOWN_NOUNS, nouns)) }
    const digits = at % 2 === 0 ? 5 : 6
    for (let place = 0; place < CODES_IN_SUB_GROUP && grown.length < size; place++) {
      const message = writeMessage()
      const code = prefix * 10 ** (digits - 3) + place
      grown.push({ code, message, ...splitMessage(message), category, subGroup })
    }
  }
  return grown
}
