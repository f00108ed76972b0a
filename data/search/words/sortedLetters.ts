/** The letters of a word in order: the same for words that differ only in swapped letters. */
export const sortedLetters = (word: string): string => [...word].sort().join('')
