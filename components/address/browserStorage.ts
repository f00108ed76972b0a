/** For good, or until the tab is closed. */
export type StorageName = 'localStorage' | 'sessionStorage'

/** What the browser keeps under a key; null for nothing, and where storing is forbidden. */
export function readStored(storage: StorageName, key: string): string | null {
  try {
    return window[storage].getItem(key)
  } catch {
    return null
  }
}

/** Keeps a text under a key, where the browser allows it and has the room; null forgets it. */
export function writeStored(storage: StorageName, key: string, text: string | null): void {
  try {
    if (text === null) window[storage].removeItem(key)
    else window[storage].setItem(key, text)
  } catch {
    // Nothing depends on it: the next visit, or "back", begins without the text.
  }
}
