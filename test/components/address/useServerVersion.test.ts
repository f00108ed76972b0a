import { beforeEach, describe, expect, it, vi } from 'vitest'
import { coveredRange } from '../../../data/releases'
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

  it('is unknown until connected, as on the page that the server rendered', async () => {
    const { connect, serverVersion } = await openSite('/editor?v=3.6.2')
    expect(serverVersion.version.value).toBeNull()
    expect(serverVersion.release.value).toBeNull()

    connect()

    expect(serverVersion.version.value).toBe('3.6.2')
    expect(serverVersion.release.value).toBe('v3.6.2')
  })

  it.each([
    ['v3.6.2', '3.6.2'],
    [' 2.21.4 ', '2.21.4'],
    ['', null],
    ['v', null],
  ])('reads the version %j of an address as %j', async (inAddress, expected) => {
    const { version } = await openConnected(`/?v=${encodeURIComponent(inAddress)}`)

    expect(version.value).toBe(expected)
  })

  it('leaves the address of a page as it is, with a version or without', async () => {
    const { arriveAt } = await openConnected('/38104?v=3.6.2')
    expect(shownAddress()).toBe('/38104?v=3.6.2')

    await arriveAt('/contents#37102')
    expect(shownAddress()).toBe('/contents#37102')
  })

  it('removes another one from the address when it is chosen, and is not added to it', async () => {
    const { version, choose } = await openConnected('/editor?q=draft&v=2.21.4#38104')

    choose('v3.6.2')

    expect(version.value).toBe('3.6.2')
    expect(shownAddress()).toBe('/editor?q=draft#38104')
  })

  it('stays on the next page, and changes where that page names another', async () => {
    const { version, choose, arriveAt } = await openConnected('/editor')
    choose('3.6.2')

    await arriveAt('/contents#37102')
    expect(version.value).toBe('3.6.2')

    await arriveAt('/38104?v=2.21.4')
    expect(version.value).toBe('2.21.4')
  })

  it('is remembered for the next visit, until another is chosen', async () => {
    const first = await openConnected('/editor')
    first.choose('3.6.2')

    const next = await openConnected('/contents')
    expect(next.version.value).toBe('3.6.2')
    next.choose(null)

    const last = await openConnected('/contents')
    expect(last.version.value).toBeNull()
  })

  it('gives way to that of a link, which is not remembered', async () => {
    const first = await openConnected('/editor')
    first.choose('3.6.2')

    const linked = await openConnected('/editor?v=2.21.4')
    expect(linked.version.value).toBe('2.21.4')

    const next = await openConnected('/editor')
    expect(next.version.value).toBe('3.6.2')
  })

  it('works where storage is forbidden', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const { version, choose } = await openConnected('/editor')

    choose('3.6.2')

    expect(version.value).toBe('3.6.2')
  })

  it('has no release where the text is not a version, and keeps what was named', async () => {
    const { named, release } = await openConnected('/?v=latest')

    expect(named.value).toEqual({ version: 'latest', reading: undefined })
    expect(release.value).toBeNull()
  })

  it('has the newest covered release for a later version', async () => {
    const { named, release } = await openConnected('/?v=3.8.1')

    expect(named.value?.reading?.fit).toBe('later')
    expect(release.value).toBe(coveredRange.to)
  })
})
