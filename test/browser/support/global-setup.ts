import { provideChromium } from './chromium'
import { thisMachine } from './this-machine'

/** Finds or installs the browser; playwright.config.ts reads CHROMIUM_PATH in each worker. */
export default function globalSetup(): void {
  process.env.CHROMIUM_PATH = provideChromium(thisMachine)
}
