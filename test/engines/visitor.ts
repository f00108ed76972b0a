import { vi } from 'vitest'
import type { Browser, Target } from './engine'

/** Somebody who visits the site in a browser that has never been there. */
export interface Visitor extends Omit<Browser, 'goTo' | 'url' | 'read' | 'close'> {
  /** Opens an address of the site, such as `/headers#31504`. */
  open(address: string): Promise<void>
  /** The address that is open, in the same form. */
  address(): Promise<string>
  /** Clicks the first visible match, as soon as there is one. */
  click(target: Target): Promise<void>
  /** Copies a text from a page that is not of the site. */
  copyElsewhere(text: string): Promise<void>
  /** Pastes into a page that is not of the site, and returns what arrives there. */
  pasteElsewhere(): Promise<string>
  /** How many visible elements match. */
  count(selector: string): Promise<number>
  /** The text of the first match, if there is one. */
  text(selector: string): Promise<string | undefined>
  /** What is in the first field that matches. */
  value(selector: string): Promise<string>
  /** The codes of the rows that are marked as the place of the address. */
  markedRows(): Promise<number[]>
  /** Whether the first match is within the window from top to bottom. */
  isInView(selector: string): Promise<boolean>
  /** When the document was loaded: the same moment as long as no other one has been. */
  timeOfLoading(): Promise<number>
}

const patience = { timeout: 10_000, interval: 50 }

/** Gives a browser to a visitor of the site at `siteUrl`, which ends in a slash. */
export function visitorIn(browser: Browser, siteUrl: string): Visitor {
  const root = siteUrl.slice(0, -1)

  const click = (target: Target) => vi.waitFor(() => browser.click(target), patience)

  const value = (selector: string) =>
    browser.read(selector, ([field]) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    )

  async function openTextField(text: string): Promise<void> {
    await browser.goTo(`data:text/html,<textarea>${encodeURIComponent(text)}</textarea>`)
    await click('textarea')
  }

  return {
    ...browser,
    click,
    value,
    open: (address) => browser.goTo(root + address),
    address: async () => (await browser.url()).replace(root, ''),

    async copyElsewhere(text) {
      await openTextField(text)
      await browser.press('Control', 'a')
      await browser.press('Control', 'c')
    },

    async pasteElsewhere() {
      await openTextField('')
      await browser.press('Control', 'v')
      return vi.waitUntil(() => value('textarea'), patience)
    },

    count: (selector) =>
      browser.read(
        selector,
        (elements) => elements.filter((element) => element.checkVisibility()).length,
      ),
    text: (selector) => browser.read(selector, ([element]) => element?.textContent?.trim()),
    markedRows: () =>
      browser.read('tr[aria-current="location"]', (rows) => rows.map(({ id }) => Number(id))),
    isInView: (selector) =>
      browser.read(selector, ([element]) => {
        if (!element) return false
        const { top, bottom } = element.getBoundingClientRect()
        return top >= 0 && bottom <= window.innerHeight
      }),
    timeOfLoading: () => browser.read('html', () => performance.timeOrigin),
  }
}
