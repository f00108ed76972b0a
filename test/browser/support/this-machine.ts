import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import type { Machine } from './chromium'

const second = 1000
const minute = 60 * second

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 20 * second }).status === 0
}

function showAndRun(command: string, args: readonly string[], timeout: number): void {
  console.log(`No browser yet, trying: ${[command, ...args].join(' ')}`)
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout,
    killSignal: 'SIGKILL',
  })
}

function playwrightBrowser(): string | undefined {
  try {
    return chromium.executablePath()
  } catch {
    // Playwright throws where it has no build for the platform.
    return undefined
  }
}

function runs(file: string): boolean {
  if (!existsSync(file)) return false
  // Chrome for Windows answers --version by opening a window.
  if (process.platform === 'win32') return true
  // Ubuntu's package is a script that does nothing but ask for the snap, so a file is not enough.
  return succeeds(file, ['--version'])
}

function downloadPlaywrightBrowser(): void {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  showAndRun(process.execPath, [cli, 'install', '--no-shell', 'chromium'], 3 * minute)
}

/** The words to put before a command that needs root, or undefined where that cannot be had. */
function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return []
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined
}

function installDebianPackage(): void {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return
  const prefix = rootPrefix()
  if (!prefix) return

  const [command = 'env', ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  showAndRun(command, [...args, 'update'], 3 * minute)
  showAndRun(command, [...args, 'install', '-y', 'chromium'], 10 * minute)
}

/** The machine that the tests run on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  playwrightBrowser: playwrightBrowser(),
  exists: existsSync,
  runs,
  downloadPlaywrightBrowser,
  installDebianPackage,
}
