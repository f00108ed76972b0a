import { INPUT } from '../tuning'

/** Whether a normalised text is short and plain enough to have been typed, not pasted. */
export function isTyped(text: string): boolean {
  return text.length <= INPUT.longestTyped && !/[\n{}]/.test(text)
}
