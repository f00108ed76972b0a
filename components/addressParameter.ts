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
