const STORAGE_KEY = 'fresns-server-version'

/** The server version that was chosen on an earlier visit; null for none. */
export function readRememberedVersion(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    // Where storing is forbidden, the choice ends with the visit.
    return null
  }
}

/** Keeps the chosen server version for later visits; null forgets it. */
export function rememberVersion(version: string | null): void {
  try {
    if (version === null) localStorage.removeItem(STORAGE_KEY)
    else localStorage.setItem(STORAGE_KEY, version)
  } catch {
    // As above; the version itself is in the address.
  }
}
