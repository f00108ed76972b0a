import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openSite, shownAddress } from '../../support/openSite'

/** The version as on a page that was just opened and is alive. */
async function openConnected(path: string) {
  const { connect, arriveAt, serverVersion } = await openSite(path)
  connect()
  return { ...serverVersion, arriveAt }
}

describe('useServerVersion', () => {
  beforeEach(() => {
    localStorage.clear()
  })

  it('is that of the published table until connected, as the server rendered it', async () => {
    const { connect, serverVersion } = await openSite('/editor?v=3.6.2')
    expect(serverVersion.version.value).toBeNull()
    expect(serverVersion.release.value).toBeNull()

    connect()

    expect(serverVersion.version.value).toBe('3.6.2')
    expect(serverVersion.release.value).toBe('v3.6.2')
  })

  it.each([
    ['v3.6.2', '3.6.2', '/?v=3.6.2'],
    [' 2.21.4 ', '2.21.4', '/?v=2.21.4'],
    ['', null, '/'],
    ['v', null, '/'],
  ])('reads the version %j of an address as %j', async (inAddress, expected, address) => {
    const { version } = await openConnected(`/?v=${encodeURIComponent(inAddress)}`)

    expect(version.value).toBe(expected)
    expect(shownAddress()).toBe(address)
  })

  it('is put into the address when it is chosen, next to what is there', async () => {
    const { choose } = await openConnected('/editor?q=draft#38104')

    choose('v3.6.2')
    expect(shownAddress()).toBe('/editor?q=draft&v=3.6.2#38104')

    choose(null)
    expect(shownAddress()).toBe('/editor?q=draft#38104')
  })

  it('goes along to the next page, and changes where that page names another', async () => {
    const { version, choose, arriveAt } = await openConnected('/editor')
    choose('3.6.2')

    await arriveAt('/contents#37102')
    expect(shownAddress()).toBe('/contents?v=3.6.2#37102')

    await arriveAt('/38104?v=2.21.4')
    expect(version.value).toBe('2.21.4')
  })

  it('is remembered for the next visit', async () => {
    const first = await openConnected('/editor')
    first.choose('3.6.2')

    const next = await openConnected('/contents')

    expect(next.version.value).toBe('3.6.2')
    expect(shownAddress()).toBe('/contents?v=3.6.2')
  })

  it('is forgotten when the published table is chosen', async () => {
    const first = await openConnected('/editor')
    first.choose('3.6.2')
    first.choose(null)

    const next = await openConnected('/contents')

    expect(next.version.value).toBeNull()
    expect(shownAddress()).toBe('/contents')
  })

  it('does not remember what somebody else’s link names', async () => {
    await openConnected('/editor?v=3.6.2')

    const next = await openConnected('/editor')

    expect(next.version.value).toBeNull()
  })

  it('works where storing is forbidden', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const { version, choose } = await openConnected('/editor')

    choose('3.6.2')

    expect(version.value).toBe('3.6.2')
  })

  it('answers with the published table for what is no version, and keeps what was named', async () => {
    const { named, release } = await openConnected('/?v=latest')

    expect(named.value).toEqual({ version: 'latest', reading: undefined })
    expect(release.value).toBeNull()
  })

  it('answers with the newest covered release for a later version', async () => {
    const { named, release } = await openConnected('/?v=3.8.1')

    expect(named.value?.reading?.fit).toBe('later')
    expect(release.value).toBe('v3.6.2')
  })
})
