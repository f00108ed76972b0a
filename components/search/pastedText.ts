/** What replaces a line break: a sign that a one-line field keeps and that separates words. */
const BREAK_SIGN = '\u2028'

/**
 * Puts a pasted or dropped text into a one-line field without losing its line breaks: the browser
 * would strip them and glue the number at the end of a line to the start of the next
 * (https://html.spec.whatwg.org/multipage/input.html#text-(type=text)-state-and-search-state-(type=search)).
 *
 * @returns false when the text has no line breaks and the browser may insert it itself
 */
export function insertWithoutBreaks(input: HTMLInputElement, text: string): boolean {
  if (!/[\r\n]/.test(text)) return false
  const oneLine = text.replace(/[\r\n]+/g, BREAK_SIGN)
  // Only this old command keeps the insertion undoable; it is missing where nobody types.
  const isInserted =
    typeof document.execCommand === 'function' && document.execCommand('insertText', false, oneLine)
  if (!isInserted) {
    input.setRangeText(oneLine, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end')
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return true
}

/** Listens to `paste` and `drop` on a one-line field, and takes over what the browser would spoil. */
export function onInsert(event: ClipboardEvent | DragEvent): void {
  const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer
  const text = data?.getData('text/plain') ?? ''
  if (event.target instanceof HTMLInputElement && insertWithoutBreaks(event.target, text))
    event.preventDefault()
}
