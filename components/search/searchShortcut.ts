function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

/** Whether a key opens the search: ⌘K, Ctrl+K or, outside text fields, `/`. */
export function isSearchShortcut(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing || event.altKey) return false
  // Caps Lock makes it a capital K.
  const isCommand =
    (event.metaKey || event.ctrlKey) && !event.shiftKey && event.key.toLowerCase() === 'k'
  const isSlash = event.key === '/' && !event.metaKey && !event.ctrlKey && !isTyping(event.target)
  return isCommand || isSlash
}
