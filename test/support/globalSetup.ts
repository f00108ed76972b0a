import { provideChromium } from './chromium'

/** Finds or installs the browser; playwright.config.ts reads the choice in each worker. */
export default async function globalSetup(): Promise<void> {
  process.env['BROWSER_CHOICE'] = JSON.stringify(await provideChromium())
}
