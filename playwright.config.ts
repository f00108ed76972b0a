import { defineConfig, devices } from '@playwright/test'
import type { BrowserChoice } from './test/support/chromium'

// The global setup runs before the workers load this file once more.
const { BROWSER_CHOICE = '{}', CI, SITE_URL = '' } = process.env

const browser: BrowserChoice = JSON.parse(BROWSER_CHOICE)

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
    baseURL: SITE_URL,
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: { chromiumSandbox, ...browser },
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
})
