/*
 * Every weight and threshold of the search, with its reason. `npx vitest run test/relevance` tells
 * what a change does to the answers, `npm run bench` what it does to their speed.
 */

/** How an input is read. Lengths are in characters. */
export const INPUT = {
  /** Nobody pastes more to ask for a code, and reading stays instant. */
  longest: 400_000,
  /** Whatever is longer was pasted. */
  longestTyped: 120,
} as const

/** How codes are found by their place in a text. Lengths are in characters. */
export const CODES = {
  /** Where the words stand that tell what a number is. */
  reachBefore: 48,
  reachAfter: 16,
  /** Where the message of a number may begin behind it. */
  reachOfMessage: 40,
  /** So much of a message is enough to know it again. */
  recognisableMessage: 24,
  /** A text that ends within the message needs at least so much of it. */
  shortestMessage: 8,
} as const

/** How many answers there are. */
export const ANSWER = {
  mostHits: 10,
  /** A category has fewer. */
  mostPrefixHits: 100,
  mostSuggestions: 6,
} as const

/** How the words of a query are read. */
export const QUERY = {
  /** A query has few words, a pasted text many; more than this add time, not meaning. */
  mostWords: 400,
  /** Longer runs of letters are keys, hashes or a cat on the keyboard. */
  longestWord: 30,
  /** Shorter parts of a word, such as "in" and "log", occur by chance. */
  shortestPart: 3,
} as const

/** How much a word says about a code, by where it stands; 1 at most. */
export const FIELD_WEIGHT = { message: 1, phrase: 0.9, title: 0.6, sentence: 0.6 } as const

/** The power of a word's rarity: below 1, so that one rare word does not outweigh several others. */
export const RARITY_DAMPING = 0.6

/** How much a typed word means a word of the catalogue; 1 for the word itself. */
export const MEANING = {
  synonym: 0.8,
  /** The beginning of a word, while somebody types. */
  beginning: 0.75,
  /** When the beginning is also complete as it stands. */
  beginningOfAnother: 0.4,
  /** The least that a beginning says, however long the word goes on. */
  leastOfBeginning: 0.6,
  misspelling: 0.9,
  /** A finished word of so many letters may be an abbreviation, such as "notif" or "perm". */
  shortestAbbreviation: 4,
  /** One wrong letter in seven: more likely a slip than two words written as one. */
  strikingSimilarity: 0.85,
} as const

/** Which known words a misspelt one may stand for. */
export const FUZZY = {
  /** Shorter words have too many neighbours. */
  shortestWord: 4,
  /** From so many letters on a word may have two slips. */
  longWord: 6,
  /** Share of wrong letters: one in five. */
  mostWrong: 0.21,
  mostWrongInLongWord: 0.29,
  /** Fuse counts a swap of neighbours as two wrong letters, a person as one. */
  mostWrongWithSameLetters: 0.5,
  /** A word that is so much less alike than the best is not meant. */
  closeToBest: 0.1,
} as const

/** Which codes are looked at closely. */
export const MATCH = {
  mostCandidates: 30,
  /** Below this share of the best score no closer look makes up for what is missing. */
  worthJudging: 0.4,
  /** A word that nothing in the catalogue resembles says little against a code. */
  rarityOfUnknownWord: 1.2,
} as const

/** What each sign of a good match adds to the covered share of the query (0 to 1). */
export const BONUS = {
  /** The query holds the whole message. */
  holdsMessage: 1.6,
  /** The whole query stands in the message, letter by letter. */
  isQuotation: 1.2,
  /** The query is one of the code's phrases, letter by letter. */
  isPhrase: 1,
  /** Share of the message that the query covers. */
  ofMessage: 0.25,
  /** Share of a phrase that the query covers. */
  ofPhrase: 0.15,
  /** Share of the query's neighbouring words that are neighbours in the message too. */
  inOrder: 0.12,
  /** Share of the message's neighbouring words, fillers included, that the query repeats. */
  repeated: 0.5,
} as const

/** Which matches are good enough. */
export const RANK = {
  /** In characters: a shorter quotation can stand in any message. */
  shortestQuotation: 8,
  /** Below this share of the best score a match is not worth showing. */
  worthShowing: 0.55,
  /** A match has to answer this share of the query; less where somebody tells a whole story. */
  lowestCoverage: 0.3,
  lowestCoverageOfStory: 0.15,
  /** From so many words on it is a story. */
  storyLength: 6,
} as const
