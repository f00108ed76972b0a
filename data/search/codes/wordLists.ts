/** The words of some lines. */
export const wordsOf = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' '))

/** The same as a set. */
export const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(wordsOf(...lines))

/** One of the words, as part of a regular expression. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`
