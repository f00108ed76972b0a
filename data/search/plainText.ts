/** Lower case letters and digits with single spaces: what texts are compared in, letter by letter. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
