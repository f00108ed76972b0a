import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import type { RunningEngine } from './engine'
import { engines } from './engines'
import { visitorIn, type Visitor } from './visitor'

const field = 'input[role="combobox"]'
const focusedField = `${field}:focus`
const menu = '#site-navigation'
const linkToUsers = 'nav a[href$="/users"]'
const optionOf = (code: number) => `[role="option"][data-code="${code}"]`
const rowOf = (code: number) => `tr[id="${code}"]`

let visitor: Visitor

for (const engine of engines)
  describe.skipIf(engine.missing.length > 0)(engine.name, () => {
    let running: RunningEngine

    beforeAll(async () => {
      running = await engine.start()
      return () => running.stop()
    })

    beforeEach(async () => {
      const browser = await running.openBrowser()
      visitor = visitorIn(browser, inject('siteUrl'))
      await visitor.resize(1280, 900)
      return () => browser.close()
    })

    describeJourneys()
  })

function describeJourneys(): void {
  test('a number is looked up with the keyboard, from any page', async () => {
    await visitor.open('/guide')
    await visitor.press('Control', 'k')
    await expectSeen(focusedField)
    await visitor.type('31504')
    await expectSeen(optionOf(31504))
    await visitor.press('Enter')

    await expectAddress('/31504')
  })

  test('the search opens with a slash and closes with Escape', async () => {
    await visitor.open('/headers')
    await visitor.press('/')
    await expectSeen(focusedField)
    await visitor.press('Escape')

    await expectUnseen('dialog')
    await expectAddress('/headers')
  })

  test('the search opens with its button', async () => {
    await visitor.open('/headers')
    await visitor.click({ role: 'button', name: 'Search codes' })

    await expectSeen(focusedField)
  })

  test('a pasted response is answered, and stays out of the address', async () => {
    await visitor.copyElsewhere('HTTP/2 200\nserver: x\n\n{"code":36113,"message":"Not found"}')
    await visitor.open('/')
    await visitor.click(field)
    await visitor.press('Control', 'v')

    await expectSeen(optionOf(36113))
    expect(await visitor.count('[role="option"]')).toBe(1)
    await expectAddress('/')
  })

  test('the address of a search restores it', async () => {
    await visitor.open('/?q=expired+token')

    await expectSeen(optionOf(31504))
    expect(await visitor.value(field)).toBe('expired token')
  })

  test('"back" from a result brings the search back', async () => {
    await visitor.open('/')
    await visitor.click(field)
    await visitor.type('31504')
    await visitor.click(optionOf(31504))
    await expectAddress('/31504')

    await visitor.back()
    await expectAddress('/?q=31504')
    await expectSeen(optionOf(31504))
  })

  test('the address of a row shows it', async () => {
    await visitor.open('/interactions#36305')

    await expectMarked(36305)
    await expect.poll(() => visitor.isInView(rowOf(36305))).toBe(true)
  })

  test('a click on the link of a row marks it; back and forward move the mark', async () => {
    await visitor.open('/headers')
    await visitor.click({ role: 'link', name: 'Link to the row for 31101' })
    await expectMarked(31101)
    await visitor.click({ role: 'link', name: 'Link to the row for 31202' })
    await expectAddress('/headers#31202')
    await expectMarked(31202)

    await visitor.back()
    await expectAddress('/headers#31101')
    await expectMarked(31101)
    await visitor.forward()
    await expectMarked(31202)

    await visitor.back()
    await visitor.back()
    await expectAddress('/headers')
    await expectMarked()
  })

  test('a link for a server version marks the meaning that holds there', async () => {
    await visitor.open('/38104?v=3.6.2')

    await expectSeen('.meaning-list [aria-current="true"]')
    expect(await visitor.text('.meaning-list [aria-current="true"]')).toContain('being reviewed')
  })

  test('a link is copied by a click right after the page has loaded', async () => {
    await visitor.open('/headers')
    await visitor.click({ role: 'button', name: 'Copy link to 31504' })
    await expectSeen('button[aria-label="Copy link to 31504"][title="Copied"]')

    expect(await visitor.pasteElsewhere()).toBe(`${inject('siteUrl')}headers#31504`)
  })

  test('the menu of a narrow screen leads to another page', async () => {
    await visitor.resize(390, 800)
    await visitor.open('/headers')
    await expectUnseen(menu)
    await visitor.click({ role: 'button', name: 'Menu' })
    await expectSeen(menu)
    await visitor.click(linkToUsers)

    await expectHeading('Users')
    await expectUnseen(menu)
  })

  test('an address with a mistyped number offers the right one', async () => {
    await visitor.open('/31540')
    await expectHeading('31540 is not in this reference')
    await visitor.click('main a[href$="31504"]')

    await expect.poll(() => visitor.address()).toContain('31504')
  })

  test('the chosen colours survive a reload', async () => {
    await visitor.open('/headers')
    const isDark = (await visitor.count('html.dark')) > 0
    const expectChosen = isDark ? expectUnseen : expectSeen
    await visitor.click('button[role="switch"]')
    await expectChosen('html.dark')
    await visitor.reload()

    await expectChosen('html.dark')
  })

  test('a page leads to another without loading a document, and back', async () => {
    await visitor.open('/headers')
    const loaded = await visitor.timeOfLoading()
    await visitor.click(linkToUsers)
    await expectAddress('/users')
    await expectHeading('Users')
    await visitor.back()
    await expectAddress('/headers')
    await expectHeading('Headers')

    expect(await visitor.timeOfLoading()).toBe(loaded)
  })
}

async function expectSeen(selector: string): Promise<void> {
  await expect.poll(() => visitor.count(selector), { message: selector }).toBeGreaterThan(0)
}

async function expectUnseen(selector: string): Promise<void> {
  await expect.poll(() => visitor.count(selector), { message: selector }).toBe(0)
}

async function expectAddress(address: string): Promise<void> {
  await expect.poll(() => visitor.address()).toBe(address)
}

async function expectHeading(text: string): Promise<void> {
  await expect.poll(() => visitor.text('h1')).toBe(text)
}

async function expectMarked(...codes: readonly number[]): Promise<void> {
  await expect.poll(() => visitor.markedRows()).toEqual(codes)
}
