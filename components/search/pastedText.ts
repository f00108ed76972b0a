import { toOneLine } from '../../data/search/input/lineBreaks'

/**
 * Inserts pasted or dropped text into a one-line field without losing its line breaks. The browser
 * would strip them and join the number at the end of a line to the next line
 * (https://html.spec.whatwg.org/multipage/input.html#text-(type=text)-state-and-search-state-(type=search)).
 *
 * @returns false if the text has no line breaks and can be left to the browser
 */
export function insertKeepingBreaks(input: HTMLInputElement, text: string): boolean {
  if (!/[\r\n]/.test(text)) return false
  const oneLine = toOneLine(text)
  // Deprecated, but the only way to keep the insertion undoable; missing in some environments.
  const isInserted =
    typeof document.execCommand === 'function' && document.execCommand('insertText', false, oneLine)
  if (!isInserted) {
    input.setRangeText(oneLine, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end')
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return true
}

/** Handles `paste` and `drop` where the browser would strip line breaks. */
export function onPasteOrDrop(event: ClipboardEvent | DragEvent): void {
  const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer
  const text = data?.getData('text/plain') ?? ''
  if (event.target instanceof HTMLInputElement && insertKeepingBreaks(event.target, text))
    event.preventDefault()
}
