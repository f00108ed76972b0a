/** Splits lines into words. */
export const wordsOf = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' '))

/** Splits lines into a set of words. */
export const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(wordsOf(...lines))

/** A regular expression for any of the words. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`
