import { defineConfig, devices } from '@playwright/test'
import { site } from './.vitepress/site'
import type { BrowserChoice } from './test/support/chromium'

const { BROWSER_CHOICE = '{}', CI, PREVIEW_PORT } = process.env

const browser: BrowserChoice = JSON.parse(BROWSER_CHOICE)

const port = PREVIEW_PORT ?? '4173'
const siteUrl = `http://localhost:${port}${site.base}`

// Chromium refuses to run sandboxed as root, and containers often forbid the sandbox to others.
const chromiumSandbox = !CI && process.getuid?.() !== 0

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.spec.ts',
  // Playwright empties its output folder first, so other reports stay outside of it.
  outputDir: 'test-results/browser',
  globalSetup: './test/support/globalSetup.ts',
  forbidOnly: Boolean(CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // .ci/run adds up what is in the file.
  reporter: CI ? [['list'], ['json', { outputFile: 'test-results/browser.json' }]] : 'list',
  use: {
    baseURL: siteUrl,
    // The preview compresses every answer anew, and with Brotli that takes half a second.
    extraHTTPHeaders: { 'accept-encoding': 'gzip' },
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      chromiumSandbox,
      // Set by the global setup, which runs before the workers load this file once more.
      ...browser,
    },
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
  webServer: {
    command: `npm run preview -- --port ${port}`,
    url: siteUrl,
    // The preview lists its files once, at its start, so an older one would serve an older build.
    reuseExistingServer: false,
  },
})
