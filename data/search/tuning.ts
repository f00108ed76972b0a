/*
 * The weights and thresholds of the search, with their reasons; those of a language are in
 * `languageRules`. `npx vitest run test/relevance` shows how a change affects the answers,
 * `npm run bench` how it affects their speed.
 */

/** How a query is read. Lengths are in characters. */
export const INPUT = {
  /** Nobody pastes more to look up a code, and reading stays instant. */
  longest: 400_000,
  /** Anything longer was pasted. */
  longestTyped: 120,
} as const

/** How codes are found by context. Lengths are in characters. */
export const CODES = {
  /** How far from a number to look for words that say what it is. */
  reachBefore: 80,
  reachAfter: 16,
  /** How far to look for words that assign it to something else. */
  reachOfOwner: 96,
  reachOfUnit: 48,
  /** How far after a number the other side of its assertion may be. */
  reachOfAssertion: 48,
  /** How far from its code the other fields of an object may be. */
  reachOfObject: 240,
  /** How far after a removed line the added one may be in a diff. */
  reachOfDiff: 240,
  /** How far after a number its message may begin. */
  reachOfMessage: 40,
  /** How far before a sum the word for it may be, in words: "population of Rome was …". */
  reachOfSum: 5,
  /** With fewer words, the number is what the text is about, unless a name follows. */
  fewestWords: 3,
  /**
   * With at least this many words beside a number that is not a code, the words are what is meant.
   */
  fewestForWords: 3,
  /** A single word beside an unknown number may be its label, so near codes are suggested first. */
  fewestBesideUnknown: 2,
  /** A text of fewer words, if they are familiar, is about the number at its beginning or end. */
  fewestOfLongText: 8,
  /** At or above this share of known words, a text may be about this API. */
  familiarShare: 0.7,
  /** A misread number has at least this many true digits: `3lSO4`. */
  fewestTrueDigits: 2,
  longestHeading: 400,
  recognisableMessage: 24,
  /** If the text breaks off within the message, at least this much of the message must be there. */
  shortestMessage: 8,
} as const

/** How many answers to give. */
export const ANSWER = {
  /** By words; the rest hardly matches. */
  mostHits: 30,
  /** Words support a number that is among their first answers. */
  mostSupporting: 5,
  /** More than any category has. */
  mostPrefixHits: 100,
  mostSuggestions: 6,
} as const

/** How the words of a query are read. */
export const QUERY = {
  /** Typed queries have few words, pasted texts many; beyond this they add time, not meaning. */
  mostWords: 400,
  /** Longer runs of letters are keys, hashes or random typing. */
  longestWord: 30,
  /** Shorter parts, such as "in" and "log", occur by chance. */
  shortestPart: 3,
} as const

/** How strongly a typed word stands for a word of the catalogue; 1 for the same word. */
export const WORD_STRENGTH = {
  /** The beginning of a word still being typed. */
  beginning: 0.75,
  /** The same, if it is also a complete word. */
  beginningOfAnother: 0.4,
  /** Minimum for a beginning, however much of the word is missing. */
  leastOfBeginning: 0.6,
  misspelling: 0.9,
  /** From this length on, a finished word may be an abbreviation: "notif", "perm". */
  shortestAbbreviation: 4,
  /** One wrong letter in seven: more likely a typing slip than two words joined. */
  strikingSimilarity: 0.85,
} as const

/** Which known words a misspelt word may stand for. */
export const FUZZY = {
  /** Shorter words have too many neighbours. */
  shortestWord: 4,
  /** Words of at least this many letters may have two slips. */
  longWord: 6,
  /** Share of wrong letters: about one in five. */
  mostWrong: 0.21,
  mostWrongInLongWord: 0.29,
  /** In a word of four letters, two swapped ones are half the word. */
  mostWrongWithSameLetters: 0.5,
  /** Words that fall short of the best by more than this are dropped. */
  closeToBest: 0.1,
} as const

/** Which codes get a closer look. */
export const MATCH = {
  mostCandidates: 30,
  /** Below this share of the best score, a closer look cannot make up the difference. */
  worthJudging: 0.4,
  /** A word unlike any known one is weak evidence against a code. */
  tellingOfUnknownWord: 1.8,
} as const

/** What each sign of a good match adds to the evidence, which is a logit. */
export const BONUS = {
  holdsMessage: 20,
  /** The message begins with the query, verbatim. */
  isBeginning: 18,
  /** The message contains the whole query, verbatim. */
  isQuotation: 15,
  /** Share of the message covered by the query. */
  ofMessage: 0.3,
  /** Share of word pairs in the message that the query repeats. */
  repeated: 1.5,
} as const

/** Which matches are good enough. */
export const RANK = {
  /** In characters: shorter quotations occur in any message. */
  shortestQuotation: 8,
  /** Below this share of the best score, a match is not worth showing. */
  worthShowing: 0.55,
  /** Below this share of the query, most words point to other codes: matches are only suggested. */
  sureFromShare: 0.4,
  /** Where nearly every word points to the code, this part of the usual evidence is enough. */
  wholeShare: 0.9,
  leastOfWhole: 0.7,
} as const

/** How typical a word is of a code, before any correction. */
export const EVIDENCE = {
  /** Exponents: a word that occurs four times as often says less than twice as much. */
  countDamping: 0.4,
  rarityDamping: 0.4,
  /** The highest possible logit, reached by a text of typical words only. */
  scale: 25,
  /** How many sentences a message, a phrase and a title each count as. */
  countOfMessage: 2,
  countOfPhrase: 2,
  countOfTitle: 0.5,
  /** Weights are rounded before they are shipped: the smallest, and the ratio between steps. */
  leastWeight: 0.4,
  stepRatio: 1.3,
} as const

/** How the evidence of words is learned, at build time. */
export const LEARNING = {
  /** How often each text is learned from; more would overfit. */
  rounds: 4,
  stepSize: 0.5,
  /** The initial sum of squared slopes, which keeps the first step small. */
  firstSlopes: 0.05,
  /** How many sentences a text that fits no code counts as, since there are few of them. */
  countOfTextWithoutCode: 6,
  /** For such texts, no code should reach this share of the evidence that an answer needs. */
  tooLittle: 0.7,
  /** Smaller slopes change nothing that is worth the time. */
  leastSlope: 1e-3,
  /** Shorter words have too many neighbours to be taken for typing slips. */
  shortestSlip: 5,
  rarerThanMeant: 6,
} as const

/** When the message beside a number decides which of its meanings is meant. */
export const NUMBER_MEANING = {
  /** Share of the meaning’s words; servers word some messages slightly differently. */
  leastLikeness: 0.7,
  /** Ahead of the next meaning: "being reviewed" and "being published" differ in one word. */
  leastLead: 0.1,
} as const
