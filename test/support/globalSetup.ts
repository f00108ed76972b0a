import { provideChromium } from './chromium'
import { serveSite } from './serveSite'

/** Serves the site, and finds or installs the browser; playwright.config.ts reads both. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { url, stop } = await serveSite()
  process.env['SITE_URL'] = url
  process.env['BROWSER_CHOICE'] = JSON.stringify(await provideChromium())
  return stop
}
