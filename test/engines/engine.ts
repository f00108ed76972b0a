/** The keys that the journeys need. */
export type Key = 'Control' | 'Enter' | 'Escape' | '/' | 'a' | 'c' | 'k' | 'v'

/** What to click: a role with its accessible name, or a CSS selector where the name varies. */
export type Target = string | { readonly role: 'button' | 'link'; readonly name: string }

/** A window with empty storage and history. */
export interface Browser {
  goTo(url: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  forward(): Promise<void>
  url(): Promise<string>
  /** Presses one key, or several together. */
  press(...keys: readonly Key[]): Promise<void>
  /** Types into what has the focus. */
  type(text: string): Promise<void>
  /** Clicks the first visible match; fails if there is none. */
  click(target: Target): Promise<void>
  resize(width: number, height: number): Promise<void>
  /** Runs a function in the page, where it knows nothing but the elements that match. */
  read<T>(selector: string, take: (elements: Element[]) => T): Promise<T>
  close(): Promise<void>
}

/** An engine that runs; it has one browser open at a time. */
export interface RunningEngine {
  openBrowser(): Promise<Browser>
  stop(): Promise<void>
}

/** A browser engine and whether this machine has it. */
export interface Engine {
  readonly name: 'Firefox' | 'WebKit'
  /** The programs that it needs and that were not found. */
  readonly missing: readonly string[]
  /** How to install them. */
  readonly advice: string
  start(): Promise<RunningEngine>
}
