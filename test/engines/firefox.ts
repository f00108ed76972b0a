import { launch, type BrowserContext, type ElementHandle, type Page } from 'puppeteer-core'
import type { Browser, Engine, Target } from './engine'
import { findProgram } from '../support/programs'

const executablePath = findProgram('firefox-esr', 'firefox')

function selectorOf(target: Target): string {
  return typeof target === 'string' ? target : `aria/${target.name}[role="${target.role}"]`
}

async function firstVisible(page: Page, target: Target): Promise<ElementHandle> {
  for (const element of await page.$$(selectorOf(target)))
    if (await element.isVisible()) return element
  throw new Error(`Nothing visible is ${selectorOf(target)}`)
}

function toBrowser(context: BrowserContext, page: Page): Browser {
  return {
    goTo: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // Puppeteer's own methods miss a step that only removes the hash from the address.
    back: () => page.evaluate(() => history.back()),
    forward: () => page.evaluate(() => history.forward()),
    url: () => page.evaluate(() => location.href),

    async press(...keys) {
      for (const key of keys) await page.keyboard.down(key)
      for (const key of keys.toReversed()) await page.keyboard.up(key)
    },
    type: (text) => page.keyboard.type(text),
    click: async (target) => (await firstVisible(page, target)).click(),
    resize: (width, height) => page.setViewport({ width, height }),

    read: (selector, take) => page.$$eval(selector, take),
    close: () => context.close(),
  }
}

/** Firefox, by WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: executablePath ? [] : ['firefox-esr or firefox'],
  advice: 'On Debian: apt-get install firefox-esr',

  async start() {
    if (!executablePath) throw new Error('Firefox is not installed')
    const program = await launch({ browser: 'firefox', executablePath })
    return {
      async openBrowser() {
        const context = await program.createBrowserContext()
        return toBrowser(context, await context.newPage())
      },
      stop: () => program.close(),
    }
  },
}
