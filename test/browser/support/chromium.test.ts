import { describe, expect, it } from 'vitest'
import { browserCandidates, installAdvice } from './browser-candidates'
import { provideChromium, type Machine } from './chromium'

const own = '/cache/playwright/chrome'
const debian = '/usr/bin/chromium'

describe('browserCandidates', () => {
  it('looks through PATH before the usual places of Linux', () => {
    const candidates = browserCandidates('linux', { PATH: '/first/bin:/second/bin' }, undefined)

    expect(candidates[0]).toBe('/first/bin/google-chrome-stable')
    expect(candidates).toContain('/opt/google/chrome/chrome')
    expect(candidates.indexOf('/second/bin/chromium')).toBeLessThan(
      candidates.indexOf('/usr/bin/google-chrome-stable'),
    )
  })

  it("puts Playwright's own browser after Chrome and Chromium and before Edge", () => {
    const candidates = browserCandidates('linux', {}, own)

    expect(candidates.indexOf(own)).toBeGreaterThan(candidates.indexOf('/snap/bin/chromium'))
    expect(candidates.indexOf(own)).toBeLessThan(candidates.indexOf('/usr/bin/microsoft-edge'))
  })

  it('knows the application folders of macOS', () => {
    const candidates = browserCandidates('darwin', { HOME: '/Users/ada' }, undefined)

    expect(candidates).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(candidates).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium')
  })

  it('knows the program folders of Windows', () => {
    const env = {
      PATH: 'C:\\Tools;D:\\Browsers',
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
    }

    expect(browserCandidates('win32', env, undefined)).toEqual(
      expect.arrayContaining([
        'D:\\Browsers\\chrome.exe',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Users\\ada\\AppData\\Local\\Chromium\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ]),
    )
  })

  it('leaves out folders that the environment does not name', () => {
    expect(browserCandidates('win32', {}, undefined)).toEqual([])
    expect(browserCandidates('linux', { PATH: '::/bin' }, undefined)[0]).toBe(
      '/bin/google-chrome-stable',
    )
  })

  it('treats other platforms like Linux', () => {
    expect(browserCandidates('freebsd', {}, undefined)).toEqual(
      browserCandidates('linux', {}, undefined),
    )
  })
})

describe('installAdvice', () => {
  it.each([
    ['linux', 'apt-get install chromium'],
    ['darwin', 'brew install --cask google-chrome'],
    ['win32', 'winget install Google.Chrome'],
  ] as const)('names a command for %s', (platform, command) => {
    expect(installAdvice(platform)).toContain(command)
    expect(installAdvice(platform)).toContain('CHROMIUM_PATH')
  })
})

interface Circumstances extends Partial<Pick<Machine, 'env'>> {
  present?: string[]
  download?: string
  package?: string
}

/** A Linux machine in memory that records what it was asked to do. */
function pretendMachine(circumstances: Circumstances = {}) {
  const files = new Set(circumstances.present)
  const actions: string[] = []
  const machine: Machine = {
    platform: 'linux',
    env: circumstances.env ?? {},
    playwrightBrowser: own,
    exists: (file) => files.has(file),
    runs: (file) => files.has(file),
    downloadPlaywrightBrowser() {
      actions.push('download')
      if (circumstances.download) files.add(circumstances.download)
    },
    installDebianPackage() {
      actions.push('package')
      if (circumstances.package) files.add(circumstances.package)
    },
  }
  return { machine, actions }
}

describe('provideChromium', () => {
  it('obeys CHROMIUM_PATH', () => {
    const { machine } = pretendMachine({
      env: { CHROMIUM_PATH: '/my/browser' },
      present: ['/my/browser', debian],
    })

    expect(provideChromium(machine)).toBe('/my/browser')
  })

  it('names CHROMIUM_PATH when its file is missing', () => {
    const { machine, actions } = pretendMachine({
      env: { CHROMIUM_PATH: '/my/browser' },
      present: [debian],
    })

    expect(() => provideChromium(machine)).toThrow(/CHROMIUM_PATH.*\/my\/browser/)
    expect(actions).toEqual([])
  })

  it('takes an empty CHROMIUM_PATH for none', () => {
    const { machine } = pretendMachine({ env: { CHROMIUM_PATH: '' }, present: [debian] })

    expect(provideChromium(machine)).toBe(debian)
  })

  it("prefers an installed browser to Playwright's own", () => {
    const { machine, actions } = pretendMachine({ present: [own, debian] })

    expect(provideChromium(machine)).toBe(debian)
    expect(actions).toEqual([])
  })

  it("takes Playwright's own when no other is installed", () => {
    const { machine, actions } = pretendMachine({ present: [own] })

    expect(provideChromium(machine)).toBe(own)
    expect(actions).toEqual([])
  })

  it('passes over a browser that exists but does not run', () => {
    const { machine } = pretendMachine({ present: [own, debian] })

    expect(provideChromium({ ...machine, runs: (file) => file === own })).toBe(own)
  })

  it("downloads Playwright's own when there is no browser", () => {
    const { machine, actions } = pretendMachine({ download: own })

    expect(provideChromium(machine)).toBe(own)
    expect(actions).toEqual(['download'])
  })

  it("installs Debian's package when the download brings nothing", () => {
    const { machine, actions } = pretendMachine({ package: debian })

    expect(provideChromium(machine)).toBe(debian)
    expect(actions).toEqual(['download', 'package'])
  })

  it('says what to install when nothing helped', () => {
    const { machine, actions } = pretendMachine()

    expect(() => provideChromium(machine)).toThrow(installAdvice('linux'))
    expect(actions).toEqual(['download', 'package'])
  })
})
