import type { TextSegment } from '../types'

/** Splits text into matched and other segments. */
export function segmentText(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): TextSegment[] {
  const segments: TextSegment[] = []
  let at = 0
  for (const { start, end } of ranges) {
    if (start > at) segments.push({ text: text.slice(at, start), matched: false })
    if (end > start) segments.push({ text: text.slice(start, end), matched: true })
    at = Math.max(at, end)
  }
  if (at < text.length) segments.push({ text: text.slice(at), matched: false })
  return segments
}
