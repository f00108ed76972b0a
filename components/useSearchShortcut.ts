import { useEventListener } from '@vueuse/core'
import { onMounted } from 'vue'

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

/** Calls `open` on ⌘K, Ctrl+K and, outside of text fields, on `/`. */
export function useSearchShortcut(open: () => void): void {
  onMounted(() => {
    useEventListener(window, 'keydown', (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing || event.altKey) return
      // CapsLock turns the key into a capital K.
      const isCommand =
        (event.metaKey || event.ctrlKey) && !event.shiftKey && event.key.toLowerCase() === 'k'
      const isSlash =
        event.key === '/' && !event.metaKey && !event.ctrlKey && !isTyping(event.target)
      if (!isCommand && !isSlash) return
      event.preventDefault()
      open()
    })
  })
}
