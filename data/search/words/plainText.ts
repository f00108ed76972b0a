/** Lower-case letters and digits with single spaces, for verbatim comparison. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The pairs of neighbouring words in a plain text. */
export function wordPairs(text: string): string[] {
  const words = text.split(' ')
  return words.slice(1).map((word, at) => `${words[at]} ${word}`)
}
