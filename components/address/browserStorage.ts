/** Persistent, or until the tab is closed. */
export type StorageName = 'localStorage' | 'sessionStorage'

/** The stored text; null if there is none or storage is blocked. */
export function readStored(storage: StorageName, key: string): string | null {
  try {
    return window[storage].getItem(key)
  } catch {
    return null
  }
}

/** Stores text if the browser allows it; null removes it. */
export function writeStored(storage: StorageName, key: string, text: string | null): void {
  try {
    if (text === null) window[storage].removeItem(key)
    else window[storage].setItem(key, text)
  } catch {
    // The next visit, or "back", just starts without the text.
  }
}
