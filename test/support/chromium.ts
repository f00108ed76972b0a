import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { chromium, type LaunchOptions } from '@playwright/test'
import { findProgram } from './programs'

/** What Playwright has to be told to start a browser; nothing for its own. */
export type BrowserChoice = Pick<LaunchOptions, 'executablePath' | 'channel'>

const ADVICE =
  'No browser for the tests. Install Chrome or Chromium, or name one in CHROMIUM_PATH, and run them again.'

const minute = 60_000

async function starts(choice: BrowserChoice): Promise<boolean> {
  try {
    const browser = await chromium.launch({ ...choice, chromiumSandbox: false })
    await browser.close()
    return true
  } catch {
    return false
  }
}

/** Chromium without what only a window needs: the same pages in three quarters of the time. */
const SHELL = 'chromium-headless-shell'

/** What is installed, else the one that Playwright has downloaded. */
async function findBrowser(): Promise<BrowserChoice | undefined> {
  const installed = [SHELL, 'chromium', 'google-chrome', 'chromium-browser'].flatMap((name) => {
    const executablePath = findProgram(name)
    return executablePath ? [{ executablePath }] : []
  })
  const choices = [...installed, { channel: 'chrome' }, {}]
  for (const choice of choices) if (await starts(choice)) return choice
  return undefined
}

function run(command: string, ...args: readonly string[]): boolean {
  process.stdout.write(`No browser yet, trying: ${[command, ...args].join(' ')}\n`)
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 10 * minute,
  })
  return status === 0
}

function downloadPlaywrightBrowser(): void {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  run(process.execPath, cli, 'install', '--only-shell', 'chromium')
}

function installPackage(): void {
  if (!findProgram('apt-get')) return
  const asRoot = process.getuid?.() === 0 ? ['env'] : ['sudo', '-n', 'env']
  const [command = 'env', ...args] = [...asRoot, 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  run(command, ...args, 'update')
  // Not every release of Debian has the shell.
  for (const name of [SHELL, 'chromium']) if (run(command, ...args, 'install', '-y', name)) return
}

/**
 * Finds a browser for the tests, or downloads or installs one: the one that CHROMIUM_PATH names,
 * an installed one, Playwright's own, Debian's packages.
 *
 * @throws Error if CHROMIUM_PATH names no browser, or if none can be had
 */
export async function provideChromium(): Promise<BrowserChoice> {
  const executablePath = process.env['CHROMIUM_PATH']
  if (executablePath) {
    if (await starts({ executablePath })) return { executablePath }
    throw new Error(`CHROMIUM_PATH names no browser that starts: ${executablePath}`)
  }
  for (const install of [undefined, downloadPlaywrightBrowser, installPackage]) {
    install?.()
    const found = await findBrowser()
    if (found) return found
  }
  throw new Error(ADVICE)
}
