import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { putAddress } from './support/mountInSite'

/** The version as on a page that was just opened. */
async function openPage(address: string) {
  putAddress(address)
  vi.resetModules()
  const { useServerVersion } = await import('../../components/useServerVersion')
  return useServerVersion()
}

async function arriveAt(address: string) {
  putAddress(address)
  window.dispatchEvent(new Event('hashchange'))
  await nextTick()
}

const shownAddress = () => location.href.slice(location.origin.length)

describe('useServerVersion', () => {
  beforeEach(() => {
    localStorage.clear()
  })

  it('is that of the published table until restored, as the server rendered it', async () => {
    const { version, release, restore } = await openPage('/editor?v=3.6.2')
    expect(version.value).toBeNull()
    expect(release.value).toBeNull()

    restore()

    expect(version.value).toBe('3.6.2')
    expect(release.value).toBe('v3.6.2')
  })

  it.each([
    ['v3.6.2', '3.6.2'],
    [' 2.21.4 ', '2.21.4'],
    ['', null],
    ['v', null],
  ])('reads the version %j of an address as %j', async (inAddress, expected) => {
    const { version, restore } = await openPage(`/?v=${encodeURIComponent(inAddress)}`)
    restore()

    expect(version.value).toBe(expected)
  })

  it('is put into the address when it is chosen, next to what is there', async () => {
    const { choose, restore } = await openPage('/editor?q=draft#38104')
    restore()

    choose('v3.6.2')
    expect(shownAddress()).toBe('/editor?q=draft&v=3.6.2#38104')

    choose(null)
    expect(shownAddress()).toBe('/editor?q=draft#38104')
  })

  it('goes along to the next page, and changes where that page names another', async () => {
    const { version, choose, restore } = await openPage('/editor')
    restore()
    choose('3.6.2')

    await arriveAt('/contents#37102')
    expect(shownAddress()).toBe('/contents?v=3.6.2#37102')

    await arriveAt('/38104?v=2.21.4')
    expect(version.value).toBe('2.21.4')
  })

  it('is remembered for the next visit', async () => {
    const first = await openPage('/editor')
    first.restore()
    first.choose('3.6.2')
    await nextTick()

    const next = await openPage('/contents')
    next.restore()

    expect(next.version.value).toBe('3.6.2')
    expect(shownAddress()).toBe('/contents?v=3.6.2')
  })

  it('is forgotten when the published table is chosen', async () => {
    const first = await openPage('/editor')
    first.restore()
    first.choose('3.6.2')
    first.choose(null)
    await nextTick()

    const next = await openPage('/contents')
    next.restore()

    expect(next.version.value).toBeNull()
    expect(shownAddress()).toBe('/contents')
  })

  it('does not remember what somebody else’s link names', async () => {
    const first = await openPage('/editor?v=3.6.2')
    first.restore()
    await nextTick()

    const next = await openPage('/editor')
    next.restore()

    expect(next.version.value).toBeNull()
  })

  it('works where storing is forbidden', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const { version, choose, restore } = await openPage('/editor')

    restore()
    choose('3.6.2')

    expect(version.value).toBe('3.6.2')
  })

  it('answers with the published table for what is no version, and keeps what was named', async () => {
    const { named, release, restore } = await openPage('/?v=latest')
    restore()

    expect(named.value).toEqual({ version: 'latest', reading: undefined })
    expect(release.value).toBeNull()
  })

  it('answers with the newest compared release for a later version', async () => {
    const { named, release, restore } = await openPage('/?v=3.8.1')
    restore()

    expect(named.value?.reading?.fit).toBe('later')
    expect(release.value).toBe('v3.6.2')
  })
})
