/** Decodes percent-encoded characters, such as `%E4%BA%BA`; undefined if they are not UTF-8. */
export function decodePercent(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return undefined
  }
}
