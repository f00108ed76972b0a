import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  Builder,
  By,
  Capabilities,
  Key as SeleniumKey,
  type WebDriver,
  type WebElement,
} from 'selenium-webdriver'
import { DriverService } from 'selenium-webdriver/remote'
import type { Browser, Engine, Key, Target } from './engine'
import { findProgram } from '../support/programs'

const driverProgram = findProgram('WebKitWebDriver')
const displayProgram = findProgram('Xvfb')

/** It opens nothing but the site, and containers often forbid the sandbox. */
const unsandboxed = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }

const namedKeys: Partial<Record<Key, string>> = {
  Control: SeleniumKey.CONTROL,
  Enter: SeleniumKey.ENTER,
  Escape: SeleniumKey.ESCAPE,
}

const elementsOfRole = { button: 'button', link: 'a' } as const

const pageTimeout = 10_000

const isComplete = (driver: WebDriver) =>
  driver.executeScript<boolean>("return document.readyState === 'complete'")

/** The driver scrolls by itself, but not on every page. */
async function scrollAndClick(driver: WebDriver, element: WebElement): Promise<void> {
  await driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element)
  await element.click()
}

async function clickFirstVisible(driver: WebDriver, target: Target): Promise<void> {
  const isCss = typeof target === 'string'
  const candidates = By.css(isCss ? target : elementsOfRole[target.role])
  for (const element of await driver.findElements(candidates)) {
    // The driver fails to name what cannot be seen.
    if (!(await element.isDisplayed())) continue
    if (isCss || (await element.getAccessibleName()) === target.name)
      return scrollAndClick(driver, element)
  }
  throw new Error(`Nothing visible is ${isCss ? target : `the ${target.role} "${target.name}"`}`)
}

function toBrowser(driver: WebDriver): Browser {
  return {
    async goTo(url) {
      await driver.get(url)
      // In a new window the driver takes the end of its first, empty page for that of this one.
      await driver.wait(isComplete, pageTimeout)
    },
    reload: () => driver.navigate().refresh(),
    back: () => driver.navigate().back(),
    forward: () => driver.navigate().forward(),
    url: () => driver.getCurrentUrl(),

    press(...keys) {
      const codes = keys.map((key) => namedKeys[key] ?? key)
      const actions = driver.actions()
      for (const code of codes) actions.keyDown(code)
      for (const code of codes.toReversed()) actions.keyUp(code)
      return actions.perform()
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    click: (target) => clickFirstVisible(driver, target),
    async resize(width, height) {
      // The window stays wider than a phone: 447 pixels at least.
      await driver.manage().window().setRect({ width, height })
    },

    read: (selector, take) =>
      driver.executeScript(
        `return (${take})([...document.querySelectorAll(arguments[0])])`,
        selector,
      ),
    close: () => driver.quit(),
  }
}

/** Starts a virtual screen, under the first number that is free: its name is for `DISPLAY`. */
async function openDisplay(xvfb: string) {
  // Without -noreset it starts anew, deaf for a moment, whenever its last window closes.
  const server = spawn(xvfb, ['-displayfd', '1', '-noreset', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [number] = await once(server.stdout, 'data', { signal: AbortSignal.timeout(10_000) })
  return { name: `:${String(number).trim()}`, close: () => void server.kill() }
}

/** WebKitGTK's own small browser, by WebDriver, on a virtual screen. */
export const webkit: Engine = {
  name: 'WebKit',
  missing: [...(driverProgram ? [] : ['WebKitWebDriver']), ...(displayProgram ? [] : ['Xvfb'])],
  advice: 'On Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb',

  async start() {
    if (!driverProgram || !displayProgram) throw new Error('WebKit is not installed')
    const display = await openDisplay(displayProgram)
    const service = new DriverService.Builder(driverProgram)
      .setLoopback(true)
      .setEnvironment({ ...process.env, ...unsandboxed, DISPLAY: display.name })
      .build()
    const server = await service.start().catch((error: unknown) => {
      display.close()
      throw error
    })
    return {
      // The driver knows its own browser; in one of another build, keys and clicks may not work.
      async openBrowser() {
        return toBrowser(
          await new Builder()
            .usingServer(server)
            .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
            .build(),
        )
      },
      async stop() {
        await service.kill()
        display.close()
      },
    }
  },
}
