/** Reads a parameter of the address; null when the address lacks it. */
export function readParameter(name: string): string | null {
  return new URLSearchParams(location.search).get(name)
}

/** Puts a parameter into the address without a step in the history; null takes it out. */
export function writeParameter(name: string, value: string | null): void {
  const url = new URL(location.href)
  if (value === null) url.searchParams.delete(name)
  else url.searchParams.set(name, value)
  // VitePress keeps the scroll position in the state.
  if (url.href !== location.href) history.replaceState(history.state, '', url)
}

/** The code that the address points at, such as 31504 for `#31504`; null for none. */
export function readTargetCode(): number | null {
  const digits = /^#(\d+)$/.exec(location.hash)?.[1]
  return digits === undefined ? null : Number(digits)
}

/**
 * Tells whoever follows the address that it has changed. The browser does it for links only, not
 * where a script moves or where "back" leads to other parameters.
 */
export function announceAddress(): void {
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
