import { provideChromium } from './chromium'
import { serveSite } from './serveSite'

/** Finds or installs the browser, and serves the site; playwright.config.ts reads both. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  process.env['BROWSER_CHOICE'] = JSON.stringify(await provideChromium())
  const { url, stop } = await serveSite()
  process.env['SITE_URL'] = url
  return stop
}
