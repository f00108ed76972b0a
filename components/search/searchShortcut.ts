function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

/** Whether a key asks for the search: ⌘K, Ctrl+K and, outside of text fields, `/`. */
export function isSearchShortcut(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing || event.altKey) return false
  // CapsLock turns the key into a capital K.
  const isCommand =
    (event.metaKey || event.ctrlKey) && !event.shiftKey && event.key.toLowerCase() === 'k'
  const isSlash = event.key === '/' && !event.metaKey && !event.ctrlKey && !isTyping(event.target)
  return isCommand || isSlash
}
