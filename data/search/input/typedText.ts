import { INPUT } from '../tuning'

/**
 * Whether a text is short and plain enough to be typed by a person, and not a pasted response.
 *
 * @param text a normalised input without white space around it
 */
export function isTyped(text: string): boolean {
  return text.length <= INPUT.longestTyped && !/[\n{}]/.test(text)
}
