import { browserCandidates, installAdvice, type Environment } from './browser-candidates'

/** What the search for a browser asks of the machine, and may do to it. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Environment
  /** Where Playwright keeps its own Chromium, whether or not it has been downloaded. */
  readonly playwrightBrowser: string | undefined
  exists(file: string): boolean
  /** Whether a file exists and is a browser that starts. */
  runs(file: string): boolean
  /** Tries to download Playwright's own Chromium. */
  downloadPlaywrightBrowser(): void
  /** Tries to install Debian's package, where the machine has apt-get and the rights to use it. */
  installDebianPackage(): void
}

function findBrowser(machine: Machine): string | undefined {
  const { platform, env, playwrightBrowser } = machine
  return browserCandidates(platform, env, playwrightBrowser).find((file) => machine.runs(file))
}

/**
 * Returns the path of a browser for the tests: the one that CHROMIUM_PATH names, else one that is
 * there, else one that this call downloads or installs.
 *
 * @throws Error if CHROMIUM_PATH names no file, or if there is no browser and none can be had
 */
export function provideChromium(machine: Machine): string {
  const requested = machine.env.CHROMIUM_PATH
  if (requested) {
    if (!machine.exists(requested)) {
      throw new Error(`CHROMIUM_PATH names a file that does not exist: ${requested}`)
    }
    return requested
  }

  const present = findBrowser(machine)
  if (present) return present

  machine.downloadPlaywrightBrowser()
  const downloaded = findBrowser(machine)
  if (downloaded) return downloaded

  machine.installDebianPackage()
  const installed = findBrowser(machine)
  if (installed) return installed

  throw new Error(installAdvice(machine.platform))
}
