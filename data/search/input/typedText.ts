import { INPUT } from '../tuning'

/**
 * Whether a text is short and plain enough to have been typed, not pasted.
 *
 * @param text a normalised, trimmed input
 */
export function isTyped(text: string): boolean {
  return text.length <= INPUT.longestTyped && !/[\n{}]/.test(text)
}
